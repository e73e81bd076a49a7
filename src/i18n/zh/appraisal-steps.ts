/** Stages, actions, questions and refusals of risk assessment, fair competition review and legality review. */
export const appraisalSteps = {
	procedures: {
		'risk-assessment': { name: '决策风险评估', short: '风险评估', for: '' },
		'competition-review': { name: '公平竞争审查', short: '公平竞争', for: '' },
		'legality-review': { name: '合法性审查', short: '合法性审查', for: '' }
	},
	stages: {
		'risk-assessing': {
			name: '风险评估中',
			meaning: '正在走访、会商，查找可能的风险。',
			next: '形成评估报告，负责人签发。'
		},
		'risk-drafted': { name: '报告待签发', meaning: '风险评估报告已经拟好。', next: '另一位负责人签发。' },
		'risk-concluded': {
			name: '评估完成',
			meaning: '风险评估报告已经签发。',
			next: '风险不可控的，不得决策；先调整草案、落实措施，再重新评估。'
		},
		'risk-dropped': { name: '评估停止', meaning: '这次评估已经停止。', next: '需要的，重新评估。' },
		'competition-sent': {
			name: '公平竞争审查中',
			meaning: '草案和初审意见已经送到审查单位。',
			next: '材料不全的退回补充；材料齐全的，出具审查意见。'
		},
		'competition-returned': {
			name: '退回补充',
			meaning: '材料不全，已经书面退回承办单位。',
			next: '承办单位补齐后再送。'
		},
		'competition-drafted': {
			name: '审查意见待签发',
			meaning: '审查意见已经拟好。',
			next: '另一位负责人签发。'
		},
		'competition-concluded': {
			name: '审查完成',
			meaning: '公平竞争审查意见已经签发。',
			next: '排除、限制竞争的，不得提请讨论。'
		},
		'competition-withdrawn': { name: '已撤回', meaning: '承办单位撤回了送审。', next: '需要的，重新送审。' },
		'legality-sent': {
			name: '合法性审查中',
			meaning: '送审材料已经送到司法局。',
			next: '材料不全的退回补充；材料齐全的，听取法律顾问、公职律师意见后出具审查意见。'
		},
		'legality-returned': {
			name: '退回补充',
			meaning: '送审材料不全，已经书面退回承办单位。',
			next: '承办单位补齐后再送，审查时间重新起算。'
		},
		'legality-drafted': { name: '审查意见待签发', meaning: '审查意见已经拟好。', next: '另一位负责人签发。' },
		'legality-concluded': {
			name: '审查完成',
			meaning: '合法性审查意见书已经签发。',
			next: '通过的，提请集体讨论；没有通过的，修改后重新送审。'
		},
		'legality-withdrawn': { name: '已撤回', meaning: '承办单位撤回了送审。', next: '修改后重新送审。' }
	},
	actions: {
		'appraisal-begun': { do: '登记评估审查开始', done: '开始评估或者审查' },
		'begin-assessment': { do: '开展风险评估', done: '开始风险评估' },
		'commission-body': { do: '委托评估机构', done: '委托评估机构' },
		'look-into-risk': { do: '登记走访、会商情况', done: '了解风险情况' },
		'draft-risk': { do: '拟定评估报告', done: '拟定风险评估报告' },
		'return-risk-draft': { do: '退回重拟报告', done: '评估报告退回重拟' },
		'sign-risk': { do: '签发评估报告', done: '签发风险评估报告' },
		'drop-assessment': { do: '停止评估', done: '停止风险评估' },
		'send-competition': { do: '送公平竞争审查', done: '送公平竞争审查' },
		'return-competition': { do: '材料不全，退回补充', done: '公平竞争审查材料不全，退回补充' },
		'resend-competition': { do: '补齐后再送', done: '补齐材料，再次送审' },
		'withdraw-competition': { do: '撤回送审', done: '撤回送审' },
		'draft-competition': { do: '拟定审查意见', done: '拟定公平竞争审查意见' },
		'return-competition-draft': { do: '退回重拟意见', done: '审查意见退回重拟' },
		'sign-competition': { do: '签发审查意见', done: '签发公平竞争审查意见' },
		'send-legality': { do: '送合法性审查', done: '送合法性审查' },
		'return-legality': { do: '材料不全，退回补充', done: '送审材料不全，退回补充' },
		'resend-legality': { do: '补齐后再送', done: '补齐材料，再次送审' },
		'withdraw-legality': { do: '撤回送审', done: '撤回送审' },
		'hear-counsel': { do: '登记法律顾问、公职律师意见', done: '听取法律顾问、公职律师意见' },
		'draft-legality': { do: '拟定审查意见', done: '拟定合法性审查意见' },
		'return-legality-draft': { do: '退回重拟意见', done: '审查意见退回重拟' },
		'sign-legality': { do: '签发审查意见书', done: '签发合法性审查意见书' }
	},
	asks: {
		missing: '缺什么材料，逐项写明',
		added: '补充了什么',
		counselKind: '是哪一类',
		power: '权限：决策事项是否在法定权限内',
		process: '程序：法定程序是否走完',
		substance: '内容：草案内容是否合法',
		advice: '修改建议',
		exceptionGround: '适用例外规定的理由，为什么没有影响更小的办法',
		exceptionEnds: '实施到哪一天，或者在什么条件下终止',
		looked: '方式',
		found: '了解到的情况'
	},
	asksIn: {
		'draft-risk.points': '风险点',
		'appraisal-begun.kind': '环节',
		'appraisal-begun.agency': '由谁进行',
		'appraisal-begun.order': '编号',
		'record-risk.agency': '评估单位',
		'record-risk.order': '编号',
		'record-risk.version': '针对草案第几稿',
		'record-competition.order': '编号',
		'record-competition.version': '针对草案第几稿',
		'submit-legality.order': '编号',
		'submit-legality.version': '送审的是草案第几稿',
		'return-file.order': '编号',
		'pass-legality.order': '编号',
		'pass-legality.version': '针对草案第几稿',
		'fail-legality.order': '编号',
		'fail-legality.version': '针对草案第几稿',
		'draft-legality.version': '审查的是草案第几稿',
		'draft-competition.version': '审查的是草案第几稿',
		'draft-risk.version': '评估的是草案第几稿',
		'hear-counsel.counsel': '姓名',
		'hear-counsel.opinion': '意见全文（以签名的书面意见为准）',
		'draft-competition.opinion': '审查意见',
		'commission-body.body': '评估机构',
		'commission-body.reason': '为什么委托这家机构',
		'look-into-risk.heldOn': '日期',
		'draft-risk.measures': '防范和化解措施'
	},
	options: {
		'not-lawful': '不合法',
		'legal-counsel': '法律顾问（从专家库选）',
		'public-lawyer': '公职律师',
		'opinion-followed': '舆情跟踪',
		'people-visited': '重点走访',
		'units-consulted': '会商分析'
	},
	refusals: {
		'another-signs': '拟定的人不能自己签发，请由另一位负责人签发。',
		'counsel-heard': '还没有听取法律顾问或者公职律师对这份材料的意见。',
		'counsel-is-free': '有直接利害关系的人不能出具意见。',
		'body-is-free': '有直接利害关系的机构不能承担评估。',
		'exception-with-ground': '适用例外规定的，要写明理由，以及到哪一天、在什么条件下终止。',
		'people-looked-into': '还没有登记走访、会商等情况，不能写报告。',
		'legality-not-passed': '这一版草案已经通过合法性审查。',
		'meeting-day-has-come': '还没有到会议日期，不能记录发言。',
		'appraisal-not-asked': '这项决策现在不能开始这一环节。',
		'appraisal-under-way': '这项决策已经有一次同样的评估或者审查在进行。',
		'draft-changed-since': '拟定意见以后草案又改了，请退回，按最新一稿重新拟定。'
	},
	problems: {
		'not-this-version': '不是草案现在的稿次，请核对送审的草案',
		'no-such-counsel': '专家库的法律顾问里没有“{named}”'
	},
	fields: {
		bases: { label: '制定依据：法律、法规、规章和政策', hint: '写明名称和条款。' },
		enclosed: { label: '随送的材料', hint: '草案和起草说明不用写，审查单位看得到。其他材料逐项列出。' },
		touches: { label: '哪些条款涉及经营者的经济活动', hint: '' },
		heard: { label: '听取了哪些经营者、行业协会的意见', hint: '什么时候、听取了谁、说了什么。' },
		concerned: { label: '关系到哪些人', hint: '例如：沿线商户、周边住户、老年人。' }
	},
	fieldsIn: {
		'risk-assessment.title': '评估的名称',
		'risk-assessment.story': '评估什么',
		'competition-review.title': '审查的名称',
		'competition-review.story': '承办单位的初审意见',
		'legality-review.title': '审查的名称',
		'legality-review.story': '履行法定程序的情况'
	},
	formSteps: { file: '送审材料', assessment: '风险评估' }
};
