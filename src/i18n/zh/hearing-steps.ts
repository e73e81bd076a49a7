/** Stages, actions, questions and refusals of hearings and of those who apply for them. */
export const hearingSteps = {
	procedures: {
		hearing: { name: '听证会', short: '听证', for: '决策听证会' },
		'hearing-application': { name: '听证会报名', short: '听证报名', for: '我要报名参加听证会' }
	},
	stages: {
		'hearing-prepared': {
			name: '准备中',
			meaning: '听证会正在准备，还没有公告。',
			next: '负责人审定后公告。'
		},
		'hearing-announced': {
			name: '正在报名',
			meaning: '听证会已经公告，符合条件的都可以报名。',
			next: '报名截止后审核，公布参加抽签的号码。'
		},
		'applications-closed': {
			name: '报名已截止',
			meaning: '报名已经截止，承办单位正在审核。',
			next: '审核完后固定名单，公布承诺值。'
		},
		'list-frozen': {
			name: '名单已固定',
			meaning: '参加抽签的号码和双方的承诺值已经公布，谁也改不了。',
			next: '按公布的时间地点公开抽签。'
		},
		'hearing-drawn': {
			name: '已抽签',
			meaning: '抽签已经完成，结果可以由任何人验证。',
			next: '公布参加人名单，送达材料。'
		},
		'names-published': {
			name: '名单已公布',
			meaning: '参加人和主持人已经公布。',
			next: '按公告的时间举行听证会。'
		},
		'hearing-held': {
			name: '已举行',
			meaning: '听证会已经举行，发言人正在核对笔录。',
			next: '公布听证报告，逐条说明是否采纳。'
		},
		'hearing-reported': {
			name: '报告已公布',
			meaning: '听证报告已经公布，并已列入决策材料。',
			next: '决策草案据此修改，继续后面的环节。'
		},
		'hearing-called-off': { name: '已取消', meaning: '听证会已经取消，理由已公布。', next: '不再举行。' },
		'application-registered': {
			name: '报名已收到',
			meaning: '您的报名已经登记，承办单位会审核是否符合公告的条件。',
			next: '审核结果会告诉您；不符合的，会写明理由。'
		},
		'application-admitted': {
			name: '审核通过',
			meaning: '您符合报名条件，会进入抽签名单。',
			next: '报名截止后固定名单，并告诉您抽签号码。'
		},
		'application-excluded': {
			name: '不符合条件',
			meaning: '承办单位认为您不符合报名条件，理由见下。',
			next: '名单固定以前，您可以联系承办单位说明情况。'
		},
		'application-listed': {
			name: '已进入抽签名单',
			meaning: '您的抽签号码见下，可以在听证会页面上核对。',
			next: '公开抽签后告诉您结果。'
		},
		'on-standby': {
			name: '候补',
			meaning: '这次没有抽中，您按抽签顺序候补。',
			next: '同一方有人不能参加时，依次递补，会通知您。'
		},
		'seat-drawn': {
			name: '已抽中',
			meaning: '您被抽中参加听证会，姓名和代表的一方会公布。',
			next: '听证材料会提前送达。不能参加的，请尽早点“放弃席位”。'
		},
		'papers-served': {
			name: '材料已送达',
			meaning: '听证材料已经送达，您可以准备发言。',
			next: '按公告的时间地点参加听证会。不能参加的，请尽早点“放弃席位”。'
		},
		'seat-given-up': { name: '席位已让出', meaning: '您的席位已经让出，由候补人递补。', next: '不再办理。' },
		'said-recorded': {
			name: '请核对您的发言',
			meaning: '您在听证会上的发言记录见下。',
			next: '没有出入，请点“确认发言记录”；有出入，请点“指出记录有误”。'
		},
		'said-confirmed': {
			name: '发言已确认',
			meaning: '您已经确认发言记录。',
			next: '听证报告公布后，可以看到每条意见是否采纳。'
		},
		'said-unconfirmed': {
			name: '发言未经确认',
			meaning: '您没有确认发言记录，笔录里写明了原因。',
			next: '听证报告公布后，可以看到每条意见是否采纳。'
		},
		'seat-absent': { name: '没有到场', meaning: '笔录写明您没有到场。', next: '不再办理。' },
		'application-ended': {
			name: '已结束',
			meaning: '这次听证会的报名已经结束，原因见下。',
			next: '不再办理。'
		}
	},
	actions: {
		'prepare-hearing': { do: '筹备听证会', done: '开始筹备听证会' },
		'move-hearing': { do: '改期或者改地点', done: '听证会改期' },
		'call-off-hearing': { do: '取消听证会', done: '取消听证会' },
		'close-applications': { do: '报名截止', done: '报名截止' },
		'freeze-list': { do: '固定名单，公布承诺值', done: '固定抽签名单' },
		'seal-again': { do: '重新公布承诺值', done: '重新公布承诺值' },
		'commit-list': { do: '公布名单指纹', done: '公布名单指纹和承办单位的承诺值' },
		'draw-lots': { do: '公开抽签', done: '公开抽签，见证人公布随机数' },
		'show-draw': { do: '公布抽签结果', done: '公布承办单位的随机数和抽签结果' },
		'replace-participant': { do: '有人不能参加，递补', done: '有参加人不能参加' },
		'fill-seat': { do: '递补', done: '按抽签顺序递补' },
		'name-chair': { do: '确定主持人', done: '确定听证主持人' },
		'publish-names': { do: '公布参加人名单', done: '公布参加人名单' },
		'serve-hearing-papers': { do: '登记材料送达', done: '听证材料已送达参加人' },
		'hold-hearing': { do: '登记听证会举行', done: '举行听证会' },
		'treat-point': { do: '写明一条意见的处理', done: '写明意见的处理' },
		'publish-report': { do: '公布听证报告', done: '公布听证报告' },
		'hearing-called': { do: '登记听证公告', done: '听证会已公告' },
		'admit-applicant': { do: '审核通过', done: '报名审核通过' },
		'exclude-applicant': { do: '不符合条件', done: '报名不符合条件' },
		'tell-listed': { do: '告知抽签号码', done: '名单已固定，您的抽签号码如下' },
		'give-seat': { do: '告知抽中', done: '您被抽中参加听证会' },
		'stand-by': { do: '告知候补', done: '这次没有抽中，列为候补' },
		'tell-papers': { do: '告知材料送达', done: '听证材料已送达' },
		'give-up-seat': { do: '放弃席位', done: '放弃席位' },
		'take-seat-back': { do: '告知席位递补', done: '席位已由候补人递补' },
		'record-said': { do: '记录发言', done: '发言已记录，请核对' },
		'confirm-said': { do: '确认发言记录', done: '本人确认发言记录' },
		'dispute-said': { do: '指出记录有误', done: '本人指出记录有误' },
		'note-unconfirmed': { do: '写明未确认的原因', done: '发言记录没有确认，写明原因' },
		'note-absent': { do: '登记没有到场', done: '没有到场' },
		'end-application': { do: '结束报名', done: '报名结束' }
	},
	asks: {
		startsAt: '几点开始',
		venue: '地点',
		applyUntil: '报名截止日期（含当天）',
		whoMay: '谁可以报名（条件）',
		seatsAffected: '席位：直接受影响的居民、村民',
		seatsConsumers: '席位：消费者、使用服务的人',
		seatsOperators: '席位：经营者',
		seatsOrganisations: '席位：社会组织、行业协会',
		seatsPublic: '席位：其他公众',
		leastCountryside: '全部席位里，来自信陵镇以外乡镇的至少几人',
		leastWomen: '女性至少几人',
		leastMen: '男性至少几人',
		leastYoung: '18 至 35 岁至少几人',
		leastOld: '60 岁以上至少几人',
		witness: '见证人（公证机构、人大代表或者居民代表，写明单位和职务）',
		witnessSeal: '见证人的承诺值（64 位。见证人自己留着随机数，只交出它的 SHA-256 值）',
		drawOn: '抽签日期（至少在明天）',
		drawPlace: '抽签的时间和地点（公开，谁都可以到场）',
		listHash: '名单指纹',
		unitSeal: '承办单位的承诺值',
		witnessSecret: '见证人当场公布的随机数',
		unitSecret: '承办单位的随机数',
		drawn: '抽中的号码',
		standby: '候补的号码，按抽签顺序',
		lotNumber: '抽签号码',
		chair: '主持人',
		post: '职务',
		interest: '利害关系',
		course: '听证会经过',
		point: '意见',
		ended: '原因'
	},
	asksIn: {
		'record-said.said': '发言记录',
		'hold-hearing.attended': '到场人数',
		'fill-seat.substitute': '递补的号码',
		'announce-hearing.invited': '不经抽签、另行邀请的人（人大代表、政协委员、专家等）',
		'announce-hearing.heldOn': '听证会日期',
		'move-hearing.heldOn': '新的日期',
		'announce-hearing.ways': '不方便上网的怎样报名（地址、电话、时间）',
		'hearing-called.heldOn': '听证会日期',
		'hearing-called.order': '听证会编号',
		'record-hearing.order': '听证会编号',
		'record-hearing.text': '听证报告',
		'publish-report.text': '听证报告（结论和对草案的建议）',
		'serve-hearing-papers.proof': '送达凭证（逐人写明）',
		'hearing.ask-recusal.whom': '谁申请，申请谁回避',
		'treat-point.reason': '理由，草案相应怎样改',
		'replace-participant.reason': '原因',
		'exclude-applicant.outcome': '不符合哪一条',
		'dispute-said.text': '哪里不对，应当是怎样',
		'give-up-seat.reason': '原因（可以不写）',
		'note-unconfirmed.reason': '没有确认的原因',
		'tell-papers.way': '送达方式'
	},
	options: {
		'no-interest': '本人声明：与听证事项没有直接利害关系，与当事人没有亲属关系',
		'no-tie': '与听证事项没有公告要求的联系',
		'wrong-side': '不属于所报的一方',
		'under-age': '未满 18 周岁',
		'applied-twice': '同一人重复报名',
		'seats-filled': '听证会已经举行，没有递补到您',
		'hearing-off': '听证会已经取消'
	},
	refusals: {
		'hearing-not-planned': '这项决策现在不需要举行听证会；请先在决策事项里“决定举行听证会”。',
		'hearing-under-way': '这项决策已经有一场听证会在进行。',
		'seats-announced': '请至少给一方安排席位。',
		'least-within-seats': '要求的最少人数超过了席位总数。',
		'consumers-two-fifths': '价格听证会里，消费者的席位不得少于五分之二。',
		'applications-end-before': '报名截止日期要在今天以后，并且早于材料送达的最后一天。',
		'later-than-announced': '改期只能往后改。',
		'papers-still-in-time': '新的日期太近，来不及按法定天数送达材料。',
		'applications-over': '报名还没有到期，不能提前截止。',
		'every-application-checked': '还有报名没有审核。',
		'is-a-seal': '承诺值应当是 64 位的 SHA-256 值（0-9、a-f）。',
		'draw-on-a-later-day': '抽签要在公布承诺值的第二天以后、听证会以前，好让大家先看到名单。',
		'day-of-the-draw': '还没有到公布的抽签日期。',
		'chair-stays': '这位同志已经回避，不能主持。',
		'before-the-day': '参加人名单必须在听证会以前公布（价格听证会提前十五日）。时间已过的，请先改期。',
		'served-after-the-draw': '送达日期要在抽签以后，不能晚于今天。',
		'papers-in-time': '材料必须至少提前七日送达（价格听证会提前十五日）。来不及的，请先改期。',
		'on-the-day': '还没有到听证会的日期。',
		'papers-served': '听证材料还没有送达全部参加人，或者改期、递补以后没有重新送达。',
		'chair-stands': '还没有确定主持人，或者主持人已经回避。',
		'every-part-confirmed': '还有发言没有经本人确认，或者没有写明是否到场。',
		'points-treated': '还没有写明意见的处理。',
		'seat-given-up': '有参加人放弃了席位，请先递补。',
		'applications-not-open': '这场听证会现在不接受报名。',
		'side-without-seat': '这一方在公告里没有席位，请改选另一方。',
		'applied-before': '这个联系方式已经报过名。',
		'list-is-frozen': '名单已经固定，不能再改。',
		'not-held-yet': '听证会还没有举行。'
	},
	problems: {
		'secret-too-short': '随机数至少 16 个字符',
		'secret-and-seal-differ': '与公布的承诺值对不上，请一字不差地填写',
		'number-without-seat': '这个号码现在没有席位',
		'announced-too-late': '至少要提前 {named} 天公告'
	},
	fields: {
		hearingKind: { label: '哪一类听证会', hint: '' },
		group: { label: '您代表哪一方', hint: '请选公告里有席位的一方。' },
		tie: { label: '您与这件事有什么联系', hint: '例如：住在哪条街、做什么生意。只有承办单位看得到。' },
		sex: { label: '性别', hint: '只用来保证抽签结果有代表性。' },
		ageBand: { label: '年龄', hint: '须年满 18 周岁。' },
		nameShown: {
			label: '法律规定，参加听证会的人员名单应当事先公布',
			hint: '没有抽中的，姓名不公布。'
		}
	},
	fieldsIn: {
		'hearing.title': '听证会名称',
		'hearing.story': '听证什么，想听取哪些意见',
		'hearing-application.title': '您为什么想参加，用一句话说',
		'hearing-application.story': '您的主要意见'
	},
	fieldOptions: {
		'decision-hearing': '重大行政决策听证',
		'price-hearing': '政府制定价格听证',
		affected: '直接受影响的居民、村民',
		consumers: '消费者、使用服务的人',
		operators: '经营者',
		organisations: '社会组织、行业协会',
		public: '其他公众',
		female: '女',
		male: '男',
		'18-35': '18 至 35 岁',
		'36-59': '36 至 59 岁',
		'60-up': '60 岁以上',
		town: '信陵镇',
		countryside: '其他乡镇'
	},
	fieldOptionsIn: { 'nameShown.yes': '如果被抽中，同意公布我的姓名和代表的一方' },
	formSteps: {
		hearing: '听证会',
		side: '代表哪一方',
		say: '您的意见',
		draw: '抽签和公布'
	}
} as const;
