import type { Told } from '#demonstration/disclosures/told.ts';

const document = (
	unit: string,
	formed: number,
	published: number | null,
	theme: string,
	form: string,
	title: string,
	text: string,
	more: Partial<Told> = {}
): Told => ({
	kind: 'document',
	unit,
	formed,
	published,
	raw: { theme, form, title, text, ...more.raw },
	...(more.then ? { then: more.then } : {}),
	...(more.days ? { days: more.days } : {})
});

/** Documents of the catalogue. */
export const documents: readonly Told[] = [
	document(
		'gov-office',
		210,
		6,
		'plans',
		'plan',
		'{year}年县政府工作报告重点任务分工',
		'一、完成城区老旧供水管网改造。\n二、新建农村公路安防设施四十公里。\n三、每季度公布一次进展，接受群众监督。'
	),
	document(
		'finance',
		190,
		12,
		'budget',
		'report',
		'{year}年县级一般公共预算',
		'一、收入预算按上年完成情况和本年政策变化编制。\n二、支出优先保障教育、医疗、社会保障和农村道路。\n三、“三公”经费比上年下降。'
	),
	document(
		'education',
		96,
		9,
		'livelihood',
		'notice',
		'{year}年秋季义务教育招生安排',
		'一、免试就近入学，不收任何报名费。\n二、随迁子女凭居住证登记入学。\n三、报名时间和学区划分在各学校门口张贴。'
	),
	document(
		'education',
		95,
		10,
		'livelihood',
		'interpretation',
		'一图读懂：秋季义务教育招生',
		'问：没有户口能上学吗？\n答：有居住证就可以登记。\n问：要交钱吗？\n答：不要交任何报名费、赞助费。',
		{ raw: { interprets: '{index:2}' } }
	),
	document(
		'transport',
		74,
		15,
		'projects',
		'announcement',
		'沿渡河至溪丘湾公路改建工程环境影响信息公示',
		'公示期十个工作日。对工程有意见的，可以向县交通运输局书面提出。'
	),
	document(
		'health',
		62,
		8,
		'livelihood',
		'notice',
		'冬季流感疫苗接种点和时间',
		'各乡镇卫生院周一至周五接种。六十五岁以上老人携带身份证，免收接种服务费。'
	),
	document(
		'emergency',
		51,
		4,
		'emergency',
		'announcement',
		'地质灾害隐患点防灾避险明白卡发放情况',
		'全县隐患点的明白卡已发放到户。雨季请按卡上的路线转移。'
	),
	document(
		'human-resources',
		43,
		18,
		'recruitment',
		'announcement',
		'事业单位公开招聘工作人员公告',
		'报名、笔试、面试和体检的结果都在本平台公布，有异议可以在公示期内提出。'
	),
	document(
		'market-regulation',
		33,
		11,
		'inspection',
		'report',
		'食品安全监督抽检结果（第四期）',
		'抽检粮食、蔬菜、熟食等样品一百二十批次，合格一百一十七批次，不合格三批次，均已处置。'
	),
	document(
		'housing',
		29,
		14,
		'livelihood',
		'notice',
		'公共租赁住房申请条件和轮候规则',
		'一、县城低收入住房困难家庭可以申请。\n二、按登记先后和困难程度轮候，名次每季度公布。',
		{
			then: [
				{
					action: 'withdraw',
					ago: 6,
					by: 'reviewer',
					raw: { text: 'keep-text', reason: '收入标准已经调整，新的规则另行公布。' }
				}
			]
		}
	),
	document(
		'water',
		36,
		null,
		'projects',
		'report',
		'城区供水管网改造工程招标结果',
		'工程分两个标段，中标结果待公布。'
	),
	document(
		'culture-tourism',
		12,
		null,
		'plans',
		'plan',
		'冬季旅游安全工作方案',
		'一、检查索道和步道。\n二、节假日值班。'
	)
];
