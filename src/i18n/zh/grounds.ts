/** Why a unit may be supervised. */
export const grounds = {
	'not-told': '没有按规定登记、转送或者告知',
	'late-acceptance': '逾期没有受理',
	'late-answer': '逾期没有答复',
	'refused-without-ground': '没有理由不予受理',
	'wrong-procedure': '没有按规定程序办理',
	shifting: '推诿',
	perfunctory: '敷衍、拖延',
	'false-report': '弄虚作假',
	'not-carried-out': '不执行支持诉求的处理意见',
	'solved-but-again': '报称解决，同一问题再次反映',
	'bad-rating': '来件人评价不满意，没有整改回访',
	'plan-task-late': '计划任务逾期未报告或者未完成'
} as const;
