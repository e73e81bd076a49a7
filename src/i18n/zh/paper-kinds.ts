/** 文书 by kind: its title and the sentence it opens with. */
export const paperKinds = {
	receipt: {
		title: '登记回执',
		opening: '您提交的{procedure}已经登记。请保存编号和查询码，凭这两项可以随时查看办理情况。'
	},
	forwarding: {
		title: '转送函',
		opening: '现将下列{procedure}转送你单位。请在规定期限内决定是否受理，并书面告知来件人。'
	},
	assignment: {
		title: '交办函',
		opening: '现将下列{procedure}交办你单位。请依法办理，并按要求的日期报告结果。'
	},
	transfer: {
		title: '移送函',
		opening: '下列{procedure}反映的问题属于你单位管辖，现依法移送，请按规定处理。'
	},
	acceptance: {
		title: '受理告知书',
		opening: '您提出的{procedure}已经受理，现将有关情况告知如下。'
	},
	refusal: {
		title: '不予受理告知书',
		opening: '您提出的{procedure}依法应当通过其他途径办理，本单位不予受理，现将原因和应走的途径告知如下。'
	},
	'final-refusal': {
		title: '不再受理告知书',
		opening: '您提出的{procedure}已经复核终结。您现在以同一事实和理由再次提出，依法不再受理，现告知如下。'
	},
	'review-refusal': {
		title: '复查（复核）申请不予受理告知书',
		opening: '您提出的复查（复核）申请已经审查，依法不予受理，现将原因告知如下。'
	},
	correction: {
		title: '补正告知书',
		opening: '您提交的{procedure}内容不齐全或者不明确。请一次补正下列各项，以便继续办理。'
	},
	termination: {
		title: '终止办理告知书',
		opening: '您提出的{procedure}终止办理，现告知如下。'
	},
	objection: {
		title: '异议函',
		opening: '你单位转来的{procedure}，经研究，我单位认为不属于本单位职责，现提出异议。'
	},
	'objection-decision': {
		title: '异议处理意见',
		opening: '你单位就{procedure}提出的异议已经审查，处理意见如下。'
	},
	'closing-report': {
		title: '办结报告',
		opening: '你单位交办的{procedure}已经办结，现报告如下。'
	},
	extension: {
		title: '延长办理期限告知书',
		opening: '您提出的{procedure}因故不能在原定期限内办结，经批准延长办理期限，现告知如下。'
	},
	opinion: {
		title: '处理意见书',
		opening: '您提出的{procedure}已经调查办理，现提出处理意见如下。'
	},
	result: {
		title: '处理结果告知书',
		opening: '您提出的{procedure}已经核查办理，现将处理结果告知如下。'
	},
	reply: {
		title: '答复书',
		opening: '您提出的{procedure}已经研究办理，现答复如下。'
	},
	'review-opinion': {
		title: '复查意见书',
		opening: '您不服原处理意见提出的复查请求已经审查，现提出复查意见如下。'
	},
	'recheck-opinion': {
		title: '复核意见书',
		opening: '您不服复查意见提出的复核请求已经审查，现提出复核意见如下。'
	},
	'hand-over': {
		title: '移交告知书',
		opening: '您提交的{procedure}已经密封移交有管辖权的机关，本平台没有读取其内容。'
	},
	'hearing-notice': {
		title: '听证通知书',
		opening: '就您提出的{procedure}，定于下列时间、地点举行听证，请按时参加。'
	},
	'hearing-announcement': {
		title: '听证公告',
		opening: '就下列事项举行听证，现公告如下。'
	},
	'hearing-record': {
		title: '听证笔录',
		opening: '就下列{procedure}举行听证，记录如下。'
	},
	'hearing-report': {
		title: '听证报告',
		opening: '下列{procedure}的听证已经结束，现将情况和意见报告如下。'
	},
	'mediation-letter': {
		title: '移交调解函',
		opening: '下列{procedure}的双方同意调解，现移交你单位调解，请将结果书面告知。'
	},
	'expert-opinion': {
		title: '专家论证意见书',
		opening: '受承办单位委托，就下列决策事项独立提出论证意见如下。'
	},
	'legality-opinion': {
		title: '合法性审查意见书',
		opening: '你单位送审的下列草案，经审查，提出意见如下。'
	},
	'counsel-opinion': {
		title: '法律意见书',
		opening: '应审查单位的要求，就下列草案独立提出法律意见如下。'
	},
	'file-return': {
		title: '送审材料退回补充通知书',
		opening: '你单位送来的下列材料不齐全，现予退回，请补充。'
	},
	'competition-opinion': {
		title: '公平竞争审查意见书',
		opening: '你单位送审的下列草案，经公平竞争审查，提出意见如下。'
	},
	'deliberation-minutes': {
		title: '重大行政决策集体讨论记录',
		opening: '下列决策事项经集体讨论，会议成员依次发言，行政首长最后发言，如实记录如下。'
	},
	'risk-report': {
		title: '重大行政决策风险评估报告',
		opening: '就下列决策草案可能给社会稳定、公共安全等造成的风险，评估如下。'
	},
	settlement: {
		title: '调解（和解）协议书',
		opening: '双方就下列{procedure}自愿达成协议如下。调解不收取任何费用。'
	},
	reminder: {
		title: '催办单',
		opening: '你单位办理的下列{procedure}，请抓紧办理，并按要求书面回复。'
	},
	'supervision-letter': {
		title: '督办函',
		opening: '经查，你单位办理下列{procedure}存在应当督办的情形，现予督办。'
	},
	'supervision-feedback': {
		title: '督办反馈',
		opening: '你单位发来的督办文书收悉，现将办理情况反馈如下。'
	},
	advice: {
		title: '工作建议书',
		opening: '根据办理下列{procedure}中发现的问题，现提出建议，请研究并书面反馈采纳情况。'
	},
	'service-receipt': {
		title: '送达回证',
		opening: '下列文书已经送达，特此记录。'
	},
	'service-announcement': {
		title: '送达公告',
		opening: '因其他方式无法送达，现依法公告送达下列文书。'
	},
	'request-receipt': {
		title: '政府信息公开申请收到告知书',
		opening: '您提出的{procedure}已经收到，现将收到日期和答复单位告知如下。'
	},
	'reasons-notice': {
		title: '政府信息公开申请说明理由通知书',
		opening: '您提出的{procedure}，数量、频次明显超过合理范围，请您说明理由。'
	},
	'delay-notice': {
		title: '政府信息公开申请延迟答复告知书',
		opening: '您说明的理由合理。因申请数量较大，{procedure}不能在法定期限内答复，现确定延迟答复的期限。'
	},
	'fee-notice': {
		title: '政府信息公开信息处理费收费通知',
		opening: '您提出的{procedure}超过免费的数量，依法收取信息处理费，现通知如下。'
	},
	'consultation-letter': {
		title: '政府信息公开征求第三方意见书',
		opening: '有人依法提出{procedure}，涉及的信息可能与你方合法权益有关，现征求你方意见。'
	},
	'third-party-notice': {
		title: '政府信息公开告知书（第三方）',
		opening:
			'你方不同意公开有关信息。经审查，不公开可能对公共利益造成重大影响，决定予以公开，现将理由告知如下。'
	},
	'co-agency-letter': {
		title: '政府信息公开征求意见函',
		opening: '有人依法提出{procedure}，涉及你单位共同制作的信息，现征求你单位意见。'
	},
	'disclosure-answer': {
		title: '政府信息公开申请答复书',
		opening: '您提出的{procedure}已经办理，现答复如下。'
	},
	'record-answer': {
		title: '更正政府信息答复书',
		opening: '您提出的{procedure}已经审核，现答复如下。'
	}
} as const;
