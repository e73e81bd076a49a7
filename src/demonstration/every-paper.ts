import type { Case } from '#casework/case.ts';
import { addDays, type Day } from '#clocks/day.ts';

/** Who takes a step; a unit's officers are those of the unit that the case lies with on that day. */
export type Who = 'resident' | 'sorter' | 'handler' | 'head';
type Given = Readonly<Record<string, unknown>>;
/** `chair` is the head of the unit; `first` the number of the first matter, which was decided for good. */
type Input = Given | ((day: Day, on: Case, known: { chair: string; first: string }) => Given);
export type Scripted = readonly [days: number, who: Who, action: string, input?: Input];

/** A matter led through the rows that common matters seldom take, so that every kind of paper has been issued once. */
export type Script = {
	procedure: string;
	electronic: boolean;
	facts: Readonly<Record<string, string>>;
	steps: readonly Scripted[];
};

const paperOf = (on: Case, action: string): string =>
	String(on.timeline.findLast((entry) => entry.action === action)?.n ?? '');
const by = (days: number) => (day: Day) => ({ until: addDays(day, days) });

const crossing: Script = {
	procedure: 'petition',
	electronic: false,
	facts: {
		title: '学校门口路口没有信号灯',
		story: '城区小学门口的路口车多，放学时学生过街危险，去年已有两起擦碰。多次反映没有结果。',
		wish: '请安装信号灯，上下学时段安排人员疏导。',
		earlier: 'none'
	},
	steps: [
		[1, 'sorter', 'forward', { matter: 'traffic-accident', unit: 'traffic-police' }],
		[2, 'handler', 'accept', { way: '实地查看路口，统计车流量，听取学校和家长意见后书面答复。' }],
		[
			1,
			'handler',
			'serve-paper',
			(day, on) => ({
				paper: paperOf(on, 'accept'),
				way: 'direct',
				servedOn: day,
				proof: '来件人在送达回证上签字'
			})
		],
		[
			5,
			'handler',
			'open-hearing',
			(day, _, { chair }) => ({
				heardOn: addDays(day, 9),
				hour: '上午9时',
				place: '县交警大队二楼会议室',
				subject: '学校门口路口是否安装信号灯',
				chair,
				invited:
					'来件人；学校代表一名，由学校推荐；家长代表三名，从自愿报名者中抽取；县规划、城管部门各一名。'
			})
		],
		[1, 'handler', 'announce-hearing', { where: '学校公告栏和本平台' }],
		[
			8,
			'handler',
			'close-hearing',
			{
				attended: '来件人、学校代表、三名家长代表、规划和城管部门代表均到场。',
				record:
					'来件人陈述放学时段的危险情形；学校说明学生人数和放学时间；城管部门说明占道情况；家长代表一致要求安装信号灯。主持人归纳争议焦点，各方没有补充。',
				signatures: '到场人员全部签名。'
			}
		],
		[
			2,
			'handler',
			'report-hearing',
			{ conclusion: '路口车流量达到设置信号灯的条件，家长和学校意见一致，建议支持；设备到位前由民警疏导。' }
		],
		[
			3,
			'handler',
			'draft',
			{
				outcome: 'explained',
				claims: '安装信号灯，上下学时段安排人员疏导。',
				facts:
					'经三日观测，路口早晚高峰车流量较大，近一年有两起轻微事故；信号灯纳入下一年度交通设施计划，本年度没有预算。',
				opinion: '上下学时段即日起安排民警疏导；信号灯列入下一年度计划，请予理解。',
				basis: '《信访工作条例》第三十二条；《道路交通安全法》第二十五条。'
			}
		],
		[2, 'head', 'sign'],
		[1, 'handler', 'serve', (day) => ({ way: 'direct', servedOn: day, proof: '来件人当面签收' })],
		[6, 'resident', 'not-solved', { reason: '明年才装太晚，学生天天要过这个路口。' }],
		[
			10,
			'head',
			'decide-review',
			{
				outcome: 'upheld',
				findings: '复查调取了观测记录和事故记录，与原处理意见认定的事实一致。',
				opinion: '原处理意见事实清楚，依据充分，予以维持；疏导安排要按日落实。',
				basis: '《信访工作条例》第三十五条。'
			}
		],
		[5, 'resident', 'ask-recheck', { reason: '疏导只有三天，之后就没有人了。' }],
		[
			12,
			'head',
			'decide-recheck',
			{
				outcome: 'changed',
				findings: '经核查，疏导安排中断属实；路口设灯条件已经具备。',
				opinion: '变更复查意见：信号灯列入本年度追加计划，三个月内装好；装好之前每个上学日安排疏导。',
				basis: '《信访工作条例》第三十六条。'
			}
		]
	]
};

const noise: Script = {
	procedure: 'petition',
	electronic: true,
	facts: {
		title: '楼下餐馆油烟和噪声',
		story: '楼下餐馆的排烟口正对窗户，夜里十一点以后还有音响。和老板说过几次，没有用。',
		wish: '请协调改排烟口，夜里不放音响。',
		earlier: 'none'
	},
	steps: [
		[
			1,
			'sorter',
			'assign',
			(day) => ({ matter: 'property-management', unit: 'housing', reportBy: addDays(day, 60) })
		],
		[2, 'handler', 'object', { reason: '餐饮油烟由城市管理部门负责，不属于物业管理。' }],
		[2, 'sorter', 'reject-objection', { reason: '同时涉及小区物业的公共区域，由你单位牵头，城管协办。' }],
		[2, 'handler', 'accept', { way: '约双方到社区当面协调。' }],
		[
			3,
			'handler',
			'offer-mediation',
			{
				committee: '信陵镇人民调解委员会',
				otherSide: '楼下餐馆经营者',
				dispute: '餐馆排烟口的位置和夜间音响扰民。'
			}
		],
		[2, 'resident', 'agree-mediation'],
		[2, 'handler', 'start-mediation', (day) => ({ otherAgreedOn: day, mediator: '社区调解员' })],
		[
			8,
			'handler',
			'record-agreement',
			(day) => ({
				agreementNumber: '信陵调〔2026〕17号',
				servedOn: day,
				terms:
					'一、餐馆在二十日内把排烟口改到背街一侧，费用自理。\n二、夜间十点以后不使用音响。\n三、来件人不再就同一事项要求赔偿。',
				performBy: addDays(day, 20),
				signatures: '双方和调解员均已签名，调解委员会盖章。'
			})
		],
		[
			3,
			'handler',
			'report-back',
			{
				result: '经人民调解，双方达成协议，排烟口二十日内改造，夜间不用音响。',
				measures: '城管部门协助核验排烟改造方案，社区负责跟进履行。'
			}
		]
	]
};

const deposit: Script = {
	procedure: 'unlawful-act',
	electronic: false,
	facts: {
		title: '执法时扣押工具没有给清单',
		story: '在菜市场外摆摊，执法人员把三轮车和秤拉走，没有给扣押清单，也没有说到哪里去领。',
		actKind: 'coercion',
		actDate: '',
		documentNumber: '',
		licenceNumbers: '',
		wish: 'correct',
		elsewhere: 'no'
	},
	steps: [
		[2, 'sorter', 'forward', { matter: 'seized-goods', unit: 'justice' }],
		[3, 'handler', 'accept', { way: '调取执法记录，向双方询问。' }],
		[
			2,
			'handler',
			'announce-paper',
			(_, on) => ({
				paper: paperOf(on, 'accept'),
				where: '县司法局公告栏和本平台',
				announcement:
					'因来件人留下的地址查无此人，电话无法接通，现公告送达受理告知书。请在公告期内到县司法局领取。'
			})
		],
		[2, 'handler', 'verify'],
		[3, 'handler', 'pass-clue', { reason: '核查中发现有关人员涉嫌违规处置扣押物品。' }],
		[20, 'head', 'extend', { reason: '当事执法人员外出学习，需等其返回后询问。', days: 30 }],
		[
			2,
			'handler',
			'transfer-matter',
			{ unit: 'finance', reason: '扣押物品没有登记入账，请对罚没物品管理进行检查。' }
		]
	]
};

const broken: Script = {
	procedure: 'message',
	electronic: true,
	facts: { title: '老小区加装电梯怎么申请', story: '父亲住六楼，想问加装电梯要准备什么材料。' },
	steps: [
		[0, 'sorter', 'forward', { matter: 'house-quality', unit: 'housing' }],
		[1, 'handler', 'accept', { way: '查阅政策后答复。' }],
		[
			1,
			'head',
			'end-case',
			{
				endedBecause: 'filer-died',
				proof: '亲属来电并提供死亡证明。',
				reason: '来件人已经去世，亲属表示不再办理。'
			}
		]
	]
};

const request = (title: string, steps: readonly Scripted[]): Script => ({
	procedure: 'information-request',
	electronic: true,
	facts: {
		title,
		story: `请提供${title}的文件全文。`,
		docNumber: '',
		body: '',
		provision: 'electronic',
		delivery: 'online',
		applicantKind: 'natural-person',
		idProof: 'at-counter'
	},
	steps: [
		[
			1,
			'sorter',
			'confirm-receipt',
			(day) => ({ unit: 'housing', receivedHow: 'both-confirmed', servedOn: day })
		],
		...steps
	]
});

const again: Script = {
	procedure: 'petition',
	electronic: true,
	facts: { ...crossing.facts, title: '再次反映学校门口路口没有信号灯' },
	steps: [
		[
			2,
			'sorter',
			'refuse-again',
			(_day, _on, { first }) => ({
				number: first,
				reason: '与已经复核终结的事项事实和理由相同，没有新的情况。'
			})
		]
	]
};

const tooSoon: Script = {
	procedure: 'petition',
	electronic: true,
	facts: {
		title: '小区门禁坏了三个月',
		story: '小区门禁坏了三个月，外人随意进出，物业一直说在等配件。',
		wish: '请督促物业修好门禁。',
		earlier: 'none'
	},
	steps: [
		[1, 'sorter', 'forward', { matter: 'property-management', unit: 'housing' }],
		[1, 'handler', 'accept', { way: '约谈物业后书面答复。' }],
		[
			6,
			'handler',
			'draft',
			{
				outcome: 'supported',
				claims: '修好小区门禁。',
				facts: '门禁控制器损坏属实，配件已经到货。',
				opinion: '物业已承诺七日内修好，本单位将回查。',
				basis: '《物业管理条例》第三十五条。'
			}
		],
		[1, 'head', 'sign'],
		[3, 'resident', 'not-solved', { reason: '要求物业退还三个月物业费。' }],
		[
			4,
			'head',
			'refuse-review',
			{ ground: 'other-route', reason: '退还物业费属于物业服务合同纠纷，可以申请调解或者向人民法院起诉。' }
		]
	]
};

const wrongRecord: Script = {
	procedure: 'information-correction',
	electronic: true,
	facts: {
		title: '农村危房改造档案中的家庭人口',
		recordBody: '',
		recordSays: '家庭人口记为2人。',
		shouldSay: '家庭人口应为4人。',
		story: '户口簿和村委会证明都能说明，当年家里有四口人。',
		requestNumber: '',
		idProof: 'at-counter'
	},
	steps: [
		[1, 'sorter', 'forward', { unit: 'civil-affairs', reason: '申请人认为档案在民政局。' }],
		[2, 'handler', 'check-record', { recordHeld: 'record-not-held', findings: '危房改造档案不在民政局。' }],
		[1, 'handler', 'give-back', { reason: '危房改造档案由住房和城乡建设局保存。' }],
		[1, 'sorter', 'forward', { unit: 'housing', reason: '危房改造档案由住房和城乡建设局保存。' }],
		[
			3,
			'handler',
			'check-record',
			{ recordHeld: 'record-held', findings: '档案中的人口数与当年户口簿不一致，系录入错误。' }
		],
		[
			2,
			'handler',
			'draft',
			(day) => ({
				outcome: 'record-corrected',
				claims: '要求把家庭人口更正为4人。',
				facts: '经核对户口簿和村委会证明，当年家庭人口为4人。',
				opinion: '情况属实，已经更正，并在档案中附上更正说明。',
				basis: '《政府信息公开条例》第四十一条',
				correctedText: '家庭人口：4人。',
				correctedOn: day
			})
		],
		[1, 'head', 'sign']
	]
};

/** One matter for each family of papers. */
export const scripts: readonly Script[] = [
	crossing,
	noise,
	deposit,
	broken,
	again,
	tooSoon,
	wrongRecord,
	request('老旧小区改造的施工合同', [
		[2, 'handler', 'consult-third-party', { party: 'third-1', letter: '施工合同中的单价和付款条款。' }],
		[
			4,
			'handler',
			'record-opinion',
			(day) => ({ party: 'third-1', consent: 'refuses', reason: '单价属于商业秘密。', servedOn: day })
		],
		[
			2,
			'handler',
			'tell-third-party',
			{
				party: 'third-1',
				reason: '合同使用财政资金，公开单价有利于公众监督，不公开会对公共利益造成重大影响。'
			}
		],
		[2, 'handler', 'consult-co-agency', { agency: 'finance', letter: '与你单位共同签署的资金拨付表。' }]
	]),
	request('十年来全部维修资金的逐户明细', [
		[
			2,
			'head',
			'ask-reasons',
			(day) => ({
				count: 86,
				reason: '本月以来就同类信息提出八十六件申请，明显超过合理范围。',
				...by(15)(day)
			})
		],
		[4, 'resident', 'give-reasons', { text: '小区正在选聘审计，需要逐年核对。' }],
		[2, 'head', 'accept-reasons', { reason: '用于业主审计，理由成立。' }],
		[1, 'head', 'delay-answer', (day) => ({ ...by(40)(day), reason: '需要从档案中逐年整理。' })]
	]),
	request('公租房分配名单', [
		[2, 'handler', 'ask-correction', { points: '请写明所需名单的年度和批次。', workingDays: 10 }],
		[25, 'handler', 'lapse-correction', { reason: '期限内没有补正，也没有说明原因。' }]
	]),
	request('历年房屋安全鉴定报告', [[2, 'head', 'charge-fee', { scheme: 'per-page', count: 60, sum: 300 }]])
];
