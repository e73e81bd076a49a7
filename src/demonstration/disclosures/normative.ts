import type { Told } from '#demonstration/disclosures/told.ts';

const rule = (
	unit: string,
	formed: number,
	number: string,
	title: string,
	text: string,
	more: { trial?: string; days?: Told['days']; then?: Told['then'] } = {}
): Told => ({
	kind: 'normative',
	unit,
	formed,
	published: 5,
	raw: { title, number, trial: more.trial ?? 'regular', basis: '《湖北省行政规范性文件管理办法》', text },
	days: { legalityOn: formed + 20, effectiveOn: formed - 30, ...more.days },
	...(more.then ? { then: more.then } : {})
});

const filed = (ago: number): NonNullable<Told['then']>[number] => ({
	action: 'file-for-record',
	ago,
	by: 'writer',
	raw: { where: '州政府' }
});

/** Normative documents in the states that there are. */
export const normativeDocuments: readonly Told[] = [
	rule(
		'government',
		400,
		'巴政规〔{year}〕2号',
		'巴东县城区机动车停放管理办法',
		'第一条　为了规范城区机动车停放，方便群众出行，制定本办法。\n第二条　道路停车泊位的设置应当公开征求意见。\n第三条　收费的泊位应当公示标准和监督电话，没有列入收费清单的一律不得收费。',
		{ then: [filed(388)] }
	),
	rule(
		'government',
		2100,
		'巴政规〔{year}〕1号',
		'巴东县农村饮水工程管护办法',
		'第一条　为了管好农村饮水工程，制定本办法。\n第二条　管护责任落实到村。',
		{ then: [filed(2090)] }
	),
	rule(
		'gov-office',
		300,
		'巴政办规〔{year}〕1号',
		'巴东县政务服务“一次办好”实施细则（试行）',
		'第一条　群众办事只交一套材料。\n第二条　能共享的证明不再要求群众提交。',
		{ trial: 'trial', then: [filed(290)] }
	),
	rule(
		'civil-affairs',
		700,
		'巴民政规〔{year}〕1号',
		'巴东县临时救助实施办法',
		'第一条　遇到突发困难的家庭可以申请临时救助。\n第二条　乡镇在三个工作日内调查。',
		{
			then: [
				filed(690),
				{
					action: 'suspend',
					ago: 40,
					by: 'reviewer',
					raw: { reason: '救助标准正在调整，调整期间按上级标准执行。' }
				}
			]
		}
	),
	rule(
		'xinling',
		900,
		'巴信规〔{year}〕1号',
		'信陵镇集贸市场管理规定',
		'第一条　市场开办者负责摊位秩序。\n第二条　不得向进城卖菜的农民收取清单以外的费用。',
		{ then: [filed(890)] }
	),
	rule(
		'agriculture',
		14,
		'巴农规〔{year}〕1号',
		'巴东县柑橘产业奖补办法',
		'第一条　对新建标准果园给予奖补。\n第二条　奖补名单公示七日。',
		{ days: { effectiveOn: -20, legalityOn: 30 } }
	)
];
