/** Stages, actions and their questions, outcomes and refusals: what all procedures share. */
export const casework = {
	procedures: {
		petition: { name: '信访诉求', short: '诉求', for: '我有一件事请政府解决' },
		suggestion: { name: '意见建议', short: '建议', for: '我有一个建议' },
		'unlawful-act': {
			name: '违法行政行为投诉举报',
			short: '投诉举报',
			for: '我要投诉政府部门或执法人员的做法'
		},
		'fee-report': { name: '乱收费举报', short: '收费举报', for: '有人向我收了不该收的钱' },
		accusation: { name: '检举控告', short: '检举控告', for: '我要检举公职人员违纪违法' },
		message: { name: '咨询留言', short: '留言', for: '我想问一件事、说一件事' }
	},
	stages: {
		registered: {
			name: '已登记',
			meaning: '您的来件已经登记编号，正等待分办人员核对由哪个单位办理。',
			next: '信访局在规定期限内转给负责单位。'
		},
		classified: {
			name: '已分类',
			meaning: '分办人员看过了来件，正在确定承办单位。',
			next: '信访局在规定期限内转给负责单位。'
		},
		forwarded: {
			name: '已转送',
			meaning: '来件已经转给负责单位，等待该单位受理。',
			next: '负责单位书面告诉您是否受理、怎样办理。'
		},
		assigned: {
			name: '已交办',
			meaning: '来件已经交给负责单位，并要求报告办理结果。',
			next: '负责单位书面告诉您是否受理、怎样办理。'
		},
		objected: {
			name: '单位提出异议',
			meaning: '收到的单位认为不归它管，已说明理由，由分办单位裁定。',
			next: '分办单位裁定后继续办理，您不用做什么。'
		},
		accepted: {
			name: '已受理',
			meaning: '负责单位已经受理，正在调查办理。',
			next: '负责单位在期限内答复您。'
		},
		studied: {
			name: '研究中',
			meaning: '负责单位正在研究您的建议。',
			next: '负责单位答复是否采纳以及理由。'
		},
		verifying: {
			name: '核查中',
			meaning: '办理单位正在核实您反映的情况。',
			next: '核查后作出结论并告诉您。'
		},
		measures: { name: '处理中', meaning: '核查结论已经签发，正在落实处理措施。', next: '处理结果会告诉您。' },
		drafted: {
			name: '答复待签发',
			meaning: '答复已经拟好，正由另一位负责人审核签发。',
			next: '签发后送达给您。'
		},
		answered: { name: '已签发待送达', meaning: '答复已经签发，正在送达。', next: '送达后您可以看到全文。' },
		served: { name: '已答复', meaning: '答复已经送达。', next: '您可以确认解决、评价，也可以说明没有解决。' },
		reopened: {
			name: '重新办理',
			meaning: '您反映没有解决，事项已经重新打开。',
			next: '办理单位再次核实并答复您。'
		},
		'review-requested': {
			name: '复查中',
			meaning: '您不服处理意见，上一级单位正在复查。',
			next: '上一级单位在三十日内作出复查意见。'
		},
		reviewed: {
			name: '已复查',
			meaning: '复查意见已经作出并送达。',
			next: '不服的，可在三十日内向再上一级申请复核。'
		},
		routed: {
			name: '已告知其他途径',
			meaning: '这件事依法应走另一条途径，已经书面告诉您去哪里、怎么办、期限多长。',
			next: '请按告知的途径办理；在这里登记不会中断那边的期限。'
		},
		merged: {
			name: '已并案',
			meaning: '同一件事您已经提过，两件并成一件办理。',
			next: '请查看并入的那一件。'
		},
		withdrawn: { name: '已撤回', meaning: '您已撤回。', next: '需要时可以重新提交。' },
		closed: { name: '已办结', meaning: '事项已经办结。', next: '有新的情况可以重新提交。' },
		sealed: {
			name: '已密封登记',
			meaning: '内容已加密封存，本平台任何人都读不到。',
			next: '尽快移交纪检监察机关。'
		},
		'handed-over': {
			name: '已移交',
			meaning: '密封内容已移交纪检监察机关。',
			next: '由纪检监察机关依规办理。'
		}
	},
	waits: {
		dispatcher: '分办人员',
		unit: '承办单位',
		head: '单位负责人',
		reviewer: '复查单位',
		resident: '来件人',
		nobody: '—'
	},
	actions: {
		register: { do: '提交', done: '登记' },
		classify: { do: '分类', done: '分类' },
		forward: { do: '转送', done: '转送给负责单位' },
		assign: { do: '交办', done: '交办给负责单位' },
		'keep-here': { do: '本单位直接答复', done: '由分办单位直接办理' },
		merge: { do: '并案', done: '与另一件并案' },
		object: { do: '提出异议', done: '单位提出异议' },
		'uphold-objection': { do: '异议成立，收回', done: '异议成立，重新分办' },
		'reject-objection': { do: '异议不成立', done: '异议不成立，仍由原单位办理' },
		'take-back': { do: '收回重办', done: '收回，重新分办' },
		accept: { do: '受理', done: '受理' },
		study: { do: '受理研究', done: '开始研究' },
		verify: { do: '开始核查', done: '开始核查' },
		'check-list': { do: '核对收费清单', done: '核对收费清单' },
		'route-away': { do: '告知其他途径', done: '告知其他法定途径' },
		take: { do: '由我承办', done: '确定承办人' },
		'give-to': { do: '指定承办人', done: '指定承办人' },
		'ask-resident': { do: '请来件人补充说明', done: '请您补充说明' },
		reply: { do: '回答问题', done: '来件人回答了问题' },
		'add-facts': { do: '补充情况', done: '来件人补充了情况' },
		note: { do: '写内部意见', done: '内部意见' },
		extend: { do: '延长办理期限', done: '延长办理期限' },
		draft: { do: '拟写答复', done: '拟写答复' },
		'return-draft': { do: '退回修改', done: '答复退回修改' },
		sign: { do: '签发', done: '签发答复' },
		'take-measures': { do: '记录处理措施', done: '处理措施' },
		deliver: { do: '送达', done: '答复已送达（网上）' },
		serve: { do: '登记送达', done: '答复已送达' },
		'record-refund': { do: '登记退款', done: '登记退款' },
		'confirm-solved': { do: '确认已解决', done: '来件人确认已解决' },
		'not-solved': { do: '没有解决', done: '来件人表示没有解决' },
		'decide-review': { do: '作出复查意见', done: '作出复查意见' },
		rate: { do: '评价', done: '来件人作出评价' },
		withdraw: { do: '撤回', done: '来件人撤回' },
		'propose-publication': { do: '拟公开稿', done: '拟出公开稿' },
		publish: { do: '核准公开', done: '结果已公开（隐去个人信息）' },
		'withdraw-publication': { do: '撤下公开', done: '撤下公开' },
		close: { do: '办结', done: '期满办结' },
		'hand-over': { do: '登记移交', done: '移交纪检监察机关' },
		'ask-sealed': { do: '向举报人提问', done: '收到一封加密来信' },
		'write-sealed': { do: '写信', done: '您写了一封加密信' }
	},
	asks: {
		reason: '理由',
		note: '备注',
		matter: '事项类别',
		unit: '承办单位',
		coUnits: '协办单位',
		reportBy: '要求报告结果的日期',
		proposedUnit: '建议由哪个单位办理',
		way: '办理方式和步骤',
		route: '应走的途径',
		number: '并入的编号',
		officer: '承办人',
		question: '想请来件人说明什么',
		text: '内容',
		days: '延长天数',
		outcome: '处理意见',
		claims: '诉求内容',
		facts: '查明的事实和理由',
		opinion: '处理意见全文',
		basis: '依据',
		findings: '复查查明的情况',
		measure: '采取的措施',
		servedOn: '送达日期',
		proof: '送达凭证',
		rating: '您满意吗',
		comment: '想说的话',
		refund: '已退金额（元）',
		listResult: '与收费清单核对的结果',
		unlawfulKind: '违规收费的种类',
		version: '公开稿'
	},
	/** Some questions read differently in one action. */
	asksIn: {
		'serve.way': '送达方式',
		'reply.text': '您的回答',
		'add-facts.text': '补充的情况',
		'not-solved.reason': '哪里没有解决',
		'withdraw.reason': '撤回的原因',
		'take-measures.text': '措施的具体内容',
		'object.reason': '不归本单位管的具体理由',
		'route-away.reason': '为什么不在这里办理',
		'hand-over.proof': '移送函号或交接凭证',
		'hand-over.fingerprint': '对方回执上的密文指纹（64 位）',
		'ask-sealed.fingerprint': '密文指纹',
		'write-sealed.fingerprint': '密文指纹'
	},
	options: {
		supported: '支持诉求',
		explained: '解释说明',
		'not-supported': '不予支持',
		upheld: '维持原处理意见',
		'set-aside': '撤销，责令重新办理',
		changed: '变更处理意见',
		adopted: '采纳',
		'partly-adopted': '部分采纳',
		'not-adopted': '未采纳',
		substantiated: '属实',
		'partly-substantiated': '部分属实',
		unsubstantiated: '不属实',
		'not-verifiable': '无法核实',
		unlawful: '收费违规',
		lawful: '收费合规',
		'policy-issue': '属政策问题',
		answered: '已解答',
		solved: '已解决',
		planned: '列入计划',
		'correction-proposed': '提出责令改正建议',
		'supervision-letter': '发出督办函',
		transferred: '移送有关机关',
		none: '无',
		direct: '直接送达（签收）',
		post: '邮寄送达',
		'public-notice': '公告送达',
		satisfied: '满意',
		'mostly-satisfied': '基本满意',
		dissatisfied: '不满意',
		'on-list': '在清单内，标准相符',
		'above-standard': '超过标准',
		'wrong-body': '收费主体不符',
		'not-on-list': '不在清单内',
		'not-unlawful': '不违规',
		'own-item': '自立项目、自定标准',
		'split-or-widened': '分解、重复或扩大范围收费',
		'abolished-item': '收取明令取消的费用',
		disguised: '以保证金等名义变相收费',
		'forced-service': '强制服务并收费',
		'no-service': '不提供服务而收费',
		'off-list': '清单之外收费'
	},
	channels: { web: '网上', letter: '来信', call: '来电', visit: '来访', fax: '传真', import: '旧登记簿导入' },
	identities: { named: '实名', anonymous: '匿名' },
	refusals: {
		'not-found': '没有找到这件事项，或者您无权查看。',
		'no-such-action': '没有这个操作。',
		'not-from-this-stage': '事项已经进入下一步，这个操作不能再做了。',
		'not-by-you': '这一步不由您办理。',
		'case-moved-on': '您看的时候，别人已经办了一步。页面已更新，请看过再办。',
		'paper-incomplete': '文书还缺少必须写明的内容，不能出具。请补全后再办。',
		'check-input': '有内容需要改正。',
		'unit-not-complained-of': '被投诉的单位及其下级不能经手这件事，请选择其他单位。',
		'not-objected-before': '异议已经裁定过，不能再次提出。',
		'within-objection-period': '提出异议的期限（5 个工作日）已过。',
		'within-handling-period': '办理期限已经届满，不能再延期。',
		'not-extended-before': '已经延期一次，不能再延。',
		'another-than-drafter': '拟稿人不能自己签发，请另一位负责人签发。',
		'another-than-handler': '承办人不能批准自己的延期。',
		'another-than-decider': '原来经办的人不能再作复查决定。',
		'question-open': '现在没有需要回答的问题。',
		'not-rated': '已经评价过了。',
		'not-reopened-before': '已经重新办理过一次。',
		'within-review-period': '申请复查的三十日期限已过。',
		'proposal-open': '还没有待核准的公开稿。',
		'another-than-proposer': '拟稿人不能自己核准公开。',
		'not-public': '已经公开。',
		public: '还没有公开。',
		'served-after-signing': '送达日期不能早于签发日期，也不能晚于今天。',
		'only-electronic-service': '来件人没有选择网上送达。',
		'not-handed-over': '已经移交。',
		'same-fingerprint': '指纹和收到时登记的不一样。请让对方重新核对收到的文件，不要登记移交。',
		'is-fingerprint': '指纹不完整。',
		'too-many': '操作太频繁，请过一会儿再试。'
	},
	problems: {
		'not-here': '这一类人的问题不在本县受理，请告诉来访人直接找上级纪委监委（12388）。这里不要录入。',
		missing: '请填写{field}',
		'too-long': '{field}太长了，请缩短',
		'choose-one': '请选择{field}',
		'not-a-day': '请写出真实的日期，例如 2026 年 3 月 5 日',
		'not-in-range': '请填写范围内的数字',
		'not-an-amount': '请填写金额，例如 120 或 120.50',
		'no-such-case': '没有这个编号，或不是同一类事项',
		'not-complained-of-there': '那一件没有投诉同一单位或人员，并过去会让被投诉方经手'
	},
	standing: { law: '法律规定', reading: '对法律的理解', policy: '本县规定', unsure: '待核实' },
	clocks: {
		running: '正在计算',
		'standing-still': '暂停计算',
		met: '已完成',
		dropped: '不再计算'
	}
} as const;
