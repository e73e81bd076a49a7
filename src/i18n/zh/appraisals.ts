/** The desk pages of risk assessment, fair competition review and legality review. */
export const appraisals = {
	begin: {
		'risk-assessment': '开展风险评估',
		'competition-review': '送公平竞争审查',
		'legality-review': '送合法性审查'
	},
	lead: {
		'risk-assessment':
			'先走访、会商，再写报告，由另一位负责人签发。风险不可控的，不得决策。评估过的单位和机构，以后不能做后评估。',
		'competition-review':
			'先写本单位的初审意见，再由市场监督管理局审查。材料不全的，会书面退回。结论是排除、限制竞争的，不得提请讨论。',
		'legality-review':
			'送司法局审查。材料齐全起，审查时间不少于七个工作日；材料不全的，会书面退回，补齐后重新计算。审查期间草案不能改。'
	},
	unit: '由哪个单位评估',
	send: '开始',
	toDecision: '返回决策事项',
	file: '决策的材料',
	draft: '草案第 {n} 稿',
	explanation: '起草说明',
	versionNote: '意见要写明针对第 {n} 稿。草案再改，意见就不能签发。',
	gates: '前面各环节',
	open: '打开决策事项'
};
