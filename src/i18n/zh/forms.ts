import { requests } from '#i18n/zh/requests.ts';
import { appraisalSteps } from '#i18n/zh/appraisal-steps.ts';
import { expertSteps } from '#i18n/zh/expert-steps.ts';
import { hearingSteps } from '#i18n/zh/hearing-steps.ts';
import { normativeSteps } from '#i18n/zh/normative-steps.ts';
import { participationSteps } from '#i18n/zh/participation-steps.ts';
import { grounds } from '#i18n/zh/grounds.ts';

/** Questions of the filing forms; keys are the facts of the procedures. */
export const forms = {
	fields: {
		reviewedNumber: { label: '文件的发文字号', hint: '例如：巴政规〔2026〕1号' },
		...participationSteps.fields,
		...normativeSteps.fields,
		...hearingSteps.fields,
		...expertSteps.fields,
		...appraisalSteps.fields,
		...requests.fields,
		title: { label: '一句话说清是什么事', hint: '例如：信陵镇沿江路路灯坏了三个月' },
		story: { label: '经过是怎样的', hint: '什么时候、在哪里、发生了什么。不要写身份证号、银行卡号。' },
		wish: { label: '您希望怎样解决', hint: '' },
		earlier: { label: '这件事以前向谁反映过', hint: '' },
		proposal: { label: '您的建议是什么', hint: '' },
		benefit: { label: '这样做有什么好处', hint: '' },
		actKind: { label: '是哪一类行为', hint: '' },
		actDate: { label: '发生在哪一天', hint: '' },
		documentNumber: { label: '文书编号', hint: '处罚决定书、通知书上的编号，没有可以不填。' },
		licenceNumbers: { label: '执法人员的证件号', hint: '知道就填。' },
		elsewhere: { label: '是否已经申请复议或打官司', hint: '' },
		item: { label: '收的是什么费', hint: '照收据或对方的说法写，例如：资料费。' },
		sum: { label: '一共收了多少钱（元）', hint: '例如 120 或 120.50' },
		paidOn: { label: '哪一天交的', hint: '' },
		receipt: { label: '给了什么凭证', hint: '' },
		basisGiven: { label: '对方说依据是什么', hint: '例如：某某文件，或者什么也没说。' },
		level: {
			label: '您检举的是哪一类人？',
			hint: '法律规定，有两类人的问题不在县里受理，要直接找上级纪委监委。这一页选的内容不会保存。'
		},
		whom: { label: '检举谁', hint: '写明姓名、单位、职务。这些内容会加密，本平台任何人都读不到。' },
		evidenceNote: { label: '有什么线索或证据', hint: '' },
		ground: { label: '督办事由', hint: '' },
		quarter: { label: '季度', hint: '' },
		placeWords: { label: '具体地点', hint: '' }
	},
	/** A field that reads differently in one procedure. */
	hintsIn: {
		...normativeSteps.hintsIn,
		'information-correction.title': '例如：危房改造档案中的家庭人口',
		'information-correction.story': '写明有哪些证据、从哪里来。下一步可以上传照片。',
		'information-request.title': '例如：2025年城区道路维修项目的合同',
		'information-request.story': '写清楚文件的名称、文号，或者年份、内容等认得出来的特点。',
		'accusation.title': '例如：某单位负责人在工程招标中收受财物',
		'message.title': '例如：外地户口的孩子怎样报名上小学'
	},
	fieldsIn: {
		'review-suggestion.title': '对哪一份文件提建议',
		'review-suggestion.story': '哪一条有问题，为什么',
		'review-suggestion.proposal': '您建议怎样改',
		...participationSteps.fieldsIn,
		...normativeSteps.fieldsIn,
		...hearingSteps.fieldsIn,
		...expertSteps.fieldsIn,
		...appraisalSteps.fieldsIn,
		...requests.fieldsIn,
		'supervision-order.title': '督办事项',
		'supervision-order.story': '要求单位做什么',
		'plan-progress.title': '计划任务',
		'suggestion.story': '现在的情况是怎样的',
		'message.title': '一句话说清想问什么、说什么',
		'message.story': '详细写一写',
		'accusation.title': '一句话说清检举什么',
		'accusation.story': '事实经过',
		'unlawful-act.wish': '您希望怎样处理',
		'fee-report.wish': '您希望怎样处理'
	},
	options: {
		...participationSteps.fieldOptions,
		...hearingSteps.fieldOptions,
		...requests.fieldOptions,
		...grounds,
		none: '没有反映过',
		'same-unit': '向这个单位反映过',
		'higher-unit': '向上级单位反映过，正在办',
		court: '已经打官司',
		penalty: '罚款、处罚',
		coercion: '查封、扣押、强制拆除',
		licence: '办证、审批',
		levy: '征收、补偿',
		charge: '收费',
		inspection: '检查',
		inaction: '该管不管、拖着不办',
		conduct: '执法态度、执法方式',
		other: '其他',
		others: '其他公职人员、村（社区）干部、国企人员等',
		'discipline-body': '县纪委监委的领导或者工作人员',
		'higher-official': '县委、县政府等班子的领导（由州里管理的干部）',
		stop: '停止这样做',
		refund: '退还钱款',
		correct: '改正',
		discipline: '追究责任',
		explain: '给我一个说法',
		no: '没有',
		reconsideration: '已申请行政复议',
		receipt: '财政票据或发票',
		'other-paper': '白条、收据或其他纸条'
	},
	optionsIn: {
		...participationSteps.fieldOptionsIn,
		...hearingSteps.fieldOptionsIn,
		'receipt.none': '什么都没给',
		'elsewhere.court': '已经打官司'
	},
	steps: {
		...participationSteps.formSteps,
		...hearingSteps.formSteps,
		...expertSteps.formSteps,
		...appraisalSteps.formSteps,
		...requests.steps,
		what: '什么事',
		wish: '希望怎样',
		proposal: '建议',
		act: '被投诉的行为',
		charge: '收费情况',
		receipt: '票据和依据',
		whom: '检举谁',
		level: '哪一类人',
		place: '在哪里',
		accused: '投诉谁',
		evidence: '照片和文件',
		you: '您是谁',
		check: '核对'
	}
} as const;
