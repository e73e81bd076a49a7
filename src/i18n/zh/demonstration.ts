export const demonstration = {
	title: '演示',
	lead: '这里的人物和事件都是虚构的，可以随意试用。下面可以让日子过去，看期限届满后会发生什么。',
	today: '现在的日期',
	days: '过去多少天',
	daysHint: '填 1 到 70 的整数。过去的日子不能退回。',
	pass: '让这些天过去',
	wrong: '请填 1 到 70 的整数',
	errorHead: '还有一处要改',
	errorTitle: '有错误：',
	passed: '已经过去 {days} 天，每天该做的事都做了：提醒、届满、公开征求意见截止等。',
	look: '接着看',
	outbox: '演示发出的短信和邮件',
	desk: '工作台（登录名和密码在启动时打印）',
	footer: '让演示的日子过去'
};
