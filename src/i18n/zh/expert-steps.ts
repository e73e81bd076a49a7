/** Stages, actions, questions and refusals of reviews by experts. */
export const expertSteps = {
	procedures: { 'expert-review': { name: '专家论证', short: '论证', for: '' } },
	stages: {
		'review-prepared': {
			name: '准备论证',
			meaning: '正在准备专家论证，还没有选定专家。',
			next: '从专家库里选定专家。'
		},
		'experts-chosen': {
			name: '专家论证中',
			meaning: '专家已经选定，正在声明利害关系、出具书面意见。',
			next: '意见齐了，公布专家名单、意见和采纳情况。'
		},
		'review-published': {
			name: '论证已公布',
			meaning: '专家名单、论证意见和采纳情况已经公布。',
			next: '列入决策材料，继续后面的环节。'
		},
		'review-dropped': { name: '论证已停止', meaning: '这次论证已经停止，理由已公布。', next: '不再办理。' }
	},
	actions: {
		'prepare-review': { do: '组织专家论证', done: '开始组织专家论证' },
		'choose-experts': { do: '选定专家', done: '选定专家' },
		'show-chosen': { do: '登记选定结果', done: '登记选定结果和抽取依据' },
		'declare-interest': { do: '登记利害关系声明', done: '专家作出利害关系声明' },
		'replace-expert': { do: '更换专家', done: '更换专家' },
		'fill-place': { do: '递补专家', done: '按抽取顺序递补专家' },
		'give-opinion': { do: '登记论证意见', done: '专家出具论证意见' },
		'publish-review': { do: '公布论证情况', done: '公布专家名单、意见和采纳情况' },
		'drop-review': { do: '停止论证', done: '停止论证' }
	},
	asks: {
		seats: '需要几位专家（至少 3 位）',
		named: '专家姓名，一行一个',
		chosen: '选定的专家',
		eligible: '可以选的专家',
		seed: '抽取用的随机数',
		interest: '利害关系',
		signedOn: '签署日期',
		stance: '论证结论'
	},
	asksIn: {
		'fill-place.why': '原因',
		'fill-place.substitute': '递补的专家',
		'declare-interest.expert': '专家姓名',
		'replace-expert.expert': '专家姓名',
		'fill-place.expert': '专家姓名',
		'give-opinion.expert': '专家姓名',
		'publish-review.adoption': '采纳情况（不采纳的，逐条写明理由）',
		'choose-experts.way': '怎样选',
		'choose-experts.reason': '直接指定的理由（会公布）',
		'give-opinion.opinion': '论证意见全文（以签名的书面意见为准）',
		'declare-interest.note': '说明',
		'replace-expert.reason': '更换的原因',
		'record-experts.order': '论证编号'
	},
	options: {
		'by-lot': '从符合条件的专家里随机抽取',
		'by-name': '直接指定',
		'interest-none': '声明：与决策事项没有直接利害关系',
		'interest-found': '有利害关系，退出论证',
		feasible: '可行',
		'feasible-if-changed': '修改后可行',
		'not-feasible': '不可行'
	},
	refusals: {
		'no-known-field': '请至少选一个专业领域。',
		'enough-experts': '至少要 3 位专家。',
		'names-with-reason': '直接指定专家，要写明理由，并且姓名的个数要和需要的人数一致。',
		'too-few-experts': '专家库里符合条件、没有利害关系的专家不够。请先补充专家库，或者减少人数。',
		'experts-of-one-body': '不能全部来自同一家单位，请换人。',
		'field-without-expert': '有一个专业领域没有专家，请换人或者补充专家库。',
		'has-a-place': '这位专家不在这次论证的名单里。',
		'declared-free': '这位专家还没有声明没有利害关系。',
		'no-opinion-yet': '这位专家已经出具意见。',
		'signed-by-today': '签署日期不能晚于今天。',
		'every-opinion-in': '还有专家没有声明利害关系或者没有出具意见。',
		'review-published-first': '专家论证还没有公布，不能登记。',
		'review-not-asked': '这项决策现在不能组织专家论证。',
		'bound-reviews-over': '这项决策还有论证、评估或者审查没有结束。',
		'review-under-way': '这项决策已经有一次专家论证在进行。',
		'appraiser-evaluates': '这个机构或者个人参加过决策前的论证、评估，不能再做后评估。'
	},
	problems: {
		'not-in-pool': '专家库里没有“{named}”',
		'barred-own-unit': '“{named}”在决策的承办单位任职，不能参加',
		'barred-tied': '“{named}”与承办单位有利害关系，不能参加',
		'barred-other-field': '“{named}”不懂这次要论证的任何一个领域'
	},
	fields: { knows: { label: '需要哪些专业', hint: '' } },
	fieldsIn: {
		'expert-review.title': '论证的名称',
		'expert-review.story': '请专家论证什么问题'
	},
	formSteps: { review: '专家论证' }
};
