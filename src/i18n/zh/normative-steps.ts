/** Stages, actions, questions and refusals of a normative document on its way into the catalogue. */
export const normativeSteps = {
	procedures: {
		'normative-draft': { name: '行政规范性文件制定', short: '规范性文件', for: '' }
	},
	stages: {
		planned: {
			name: '已提出',
			meaning: '制定规范性文件的建议已经提出。',
			next: '县政府办公室研究是否列入年度制定计划。'
		},
		'in-plan': {
			name: '已列入计划',
			meaning: '已经列入年度规范性文件制定计划。',
			next: '制定单位评估论证后开始起草。'
		},
		drafting: { name: '起草中', meaning: '制定单位正在起草。', next: '形成草案。' },
		'document-adopted': { name: '已审议通过', meaning: '集体审议已经通过。', next: '统一登记、统一编号。' },
		'document-numbered': {
			name: '已登记编号',
			meaning: '已经统一登记、统一编号，正在公布前审查。',
			next: '公布。没有公布的，不得作为行政管理的依据。'
		},
		'document-published': { name: '已公布', meaning: '文件已经公布。', next: '公布后报送备案。' },
		'document-filed': { name: '已备案', meaning: '文件已经报送备案。', next: '到施行日期起生效。' },
		'document-in-force': {
			name: '已施行',
			meaning: '文件已经施行。有效期、清理和废止情况，见规范性文件目录。',
			next: '期满前评估。'
		},
		'document-dropped': { name: '不再制定', meaning: '这个文件不再制定，理由已经公布。', next: '不再办理。' }
	},
	actions: {
		'plan-document': { do: '提出制定建议', done: '提出制定规范性文件的建议' },
		'put-in-plan': { do: '列入制定计划', done: '列入年度规范性文件制定计划' },
		'begin-drafting': { do: '开始起草', done: '评估论证后开始起草' },
		'drop-document': { do: '不再制定', done: '不再制定这个文件' },
		adopt: { do: '记录审议通过', done: '集体审议通过' },
		'number-document': { do: '登记编号', done: '统一登记、统一编号' },
		'document-out': { do: '登记公布', done: '文件已公布' },
		'document-recorded': { do: '登记备案', done: '文件已备案' },
		'document-effective': { do: '登记施行', done: '文件开始施行' }
	},
	asks: {
		trial: '是否试行或者暂行',
		validUntil: '有效期至（不填的，按规定的有效期计算）'
	},
	asksIn: {
		'begin-drafting.study': '评估论证情况（制定的必要性、可行性）',
		'adopt.meeting': '哪次会议审议',
		'adopt.heldOn': '审议日期',
		'number-document.number': '文号（例如：巴交规〔2026〕2号）',
		'document-out.order': '统一登记号',
		'document-out.check': '正文校验值',
		'document-recorded.on': '报送日期',
		'document-recorded.where': '报送给哪个机关',
		'normative-draft.adopt.resolution': '审议意见'
	},
	options: {
		regular: '正式施行',
		trial: '试行、暂行'
	},
	refusals: {
		'rests-on-unfit-basis':
			'计划里写的依据中，有没有公布或者已经失效的本县文件，不能登记编号。请先不再制定，改用有效依据重新提出。',
		'touches-nobody': '文件涉及群众权利义务或者市场主体的，必须公开征求意见。',
		'not-before-review': '审议日期不能早于合法性审核通过的日期。',
		'competition-reviewed': '涉及市场主体经济活动的，没有经过公平竞争审查，或者审查没有通过。',
		'effect-day-has-come': '还没有到施行日期。',
		'not-as-reviewed':
			'要公布的正文与合法性审核、集体审议通过的草案不一致。请改回原文，或者修改草案后重新审核、审议。'
	},
	problems: {
		'call-too-short': '征求意见的时间不够：一般文件不少于七个工作日，涉及市场主体的不少于三十日'
	},
	fields: {
		rights: {
			label: '是否涉及公民、法人和其他组织的权利义务',
			hint: '选“是”，必须公开征求意见，不少于七个工作日。'
		}
	},
	fieldsIn: {
		'normative-draft.title': '文件名称',
		'normative-draft.story': '要规定什么，为什么需要',
		'normative-draft.legalBasis': '依据的法律、法规、规章和政策',
		'normative-draft.market': '是否涉及市场主体的经济活动'
	},
	hintsIn: {
		'normative-draft.title': '例如：网约房管理办法',
		'normative-draft.story': '',
		'decision.title': '例如：城区道路停车收费办法',
		'decision.story': '',
		'normative-draft.market': '选“是”，征求意见不少于三十日，并且必须经过公平竞争审查。'
	}
};
