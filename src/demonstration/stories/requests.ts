/** Invented requests for information, each with the unit that would hold it. */
export const requestStories: readonly { unit: string; title: string; story: string }[] = [
	{
		unit: 'transport',
		title: '农村公路养护资金分配方案',
		story: '申请公开上一年度全县农村公路日常养护资金分配到各乡镇的方案和金额。'
	},
	{
		unit: 'natural-resources',
		title: '某地块征地补偿安置方案',
		story: '申请公开本村上一年度征收土地的批复文件和补偿安置方案。'
	},
	{ unit: 'education', title: '义务教育学校划片范围', story: '申请公开城区小学今年招生划片的依据和范围图。' },
	{
		unit: 'housing',
		title: '公租房分配结果',
		story: '申请公开上一批公共租赁住房的分配办法、排队顺序和结果。'
	},
	{ unit: 'water', title: '集镇供水水质检测报告', story: '申请公开本集镇水厂最近四个季度的水质检测报告。' },
	{ unit: 'finance', title: '惠农补贴发放标准', story: '申请公开今年各项惠农补贴的标准、依据和发放时间。' },
	{ unit: 'health', title: '村卫生室药品采购目录', story: '申请公开村卫生室统一采购药品的目录和价格。' },
	{
		unit: 'emergency',
		title: '地质灾害隐患点名单',
		story: '申请公开本乡镇地质灾害隐患点的名单和监测责任人的职务。'
	}
];
