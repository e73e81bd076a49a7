import type { DecisionAction } from '#participation/decision/lifecycle.ts';

/** What the public reads of each step, field by field; null is a step that stays inside. */
export const publicFace = {
	propose: null,
	'turn-down': null,
	'put-on-list': ['year', 'partyAgreedOn', 'partyPaper'],
	'take-off': ['reason', 'approvedBy'],
	start: ['unit', 'coUnits', 'study'],
	'make-version': [],
	'change-slightly': ['whatChanged'],
	'change-greatly': ['whatChanged'],
	reopen: ['reason'],
	note: null,
	'publish-call': ['until', 'shortReason'],
	'extend-call': ['until', 'reason'],
	'end-call': [],
	'skip-participation': ['barredBy', 'reason', 'approvedBy'],
	'record-participation': ['form', 'heldOn', 'text'],
	'open-group': null,
	'answer-group': null,
	'publish-feedback': [],
	'plan-hearing': ['reason'],
	'record-hearing': ['heldOn', 'text'],
	'record-experts': ['body', 'experts', 'adoption'],
	'record-risk': ['body', 'level', 'measures'],
	'record-competition': ['effect', 'opinion'],
	'skip-gate': ['gate', 'barredBy', 'reason', 'approvedBy'],
	'submit-legality': [],
	'return-file': ['reason'],
	'pass-legality': ['verdict', 'counsel'],
	'fail-legality': ['counsel'],
	'record-consultation': null,
	'file-for-meeting': [],
	'schedule-meeting': ['meeting', 'heldOn'],
	statement: null,
	'head-statement': null,
	approve: ['resolution'],
	postpone: ['reason'],
	reject: ['reason'],
	'report-to-party': ['toldOn'],
	'report-to-congress': ['toldOn'],
	'publish-decision': ['paperNumber', 'effectiveOn', 'interpretation'],
	archive: ['text'],
	execute: ['executor', 'text'],
	'report-execution': ['text'],
	suspend: ['reason', 'approvedBy'],
	resume: ['reason', 'approvedBy'],
	'order-evaluation': ['body', 'reason'],
	'record-evaluation': ['finding', 'publicHeard', 'text'],
	end: ['reason']
} as const satisfies Record<DecisionAction, readonly string[] | null>;

const faces: Readonly<Record<string, readonly string[] | null>> = publicFace;

/** The fields of a step that the public reads, in their order; none of a step that stays inside. */
export const fieldsShown = (action: string): readonly string[] => faces[action] ?? [];

export const publicDetails = (
	action: string,
	details: Readonly<Record<string, unknown>>
): Record<string, unknown> | null =>
	faces[action]
		? Object.fromEntries(
				fieldsShown(action)
					.filter((one) => details[one] !== undefined)
					.map((one) => [one, details[one]])
			)
		: null;
