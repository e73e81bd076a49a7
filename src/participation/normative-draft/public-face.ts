import type { NormativeAction } from '#participation/normative-draft/lifecycle.ts';

/** What the public reads of each step, field by field; null is a step that stays inside. */
export const publicFace = {
	'plan-document': null,
	'put-in-plan': ['year'],
	'begin-drafting': ['study'],
	'drop-document': ['reason'],
	'make-version': [],
	'change-slightly': ['whatChanged'],
	'change-greatly': ['whatChanged'],
	note: null,
	'publish-call': ['until'],
	'extend-call': ['until', 'reason'],
	'end-call': [],
	'record-participation': ['form', 'heldOn', 'text'],
	'open-group': null,
	'answer-group': null,
	'publish-feedback': [],
	'skip-participation': ['barredBy', 'reason', 'approvedBy'],
	'appraisal-begun': ['kind', 'agency'],
	'record-competition': ['effect', 'opinion', 'exceptionEnds', 'version'],
	'submit-legality': ['agency', 'version'],
	'return-file': ['reason'],
	'pass-legality': ['verdict', 'counsel', 'version'],
	'fail-legality': ['counsel', 'version'],
	adopt: ['meeting', 'heldOn', 'resolution'],
	'number-document': ['number', 'effectiveOn', 'trial', 'validUntil'],
	'document-out': ['order'],
	'document-recorded': ['on', 'where'],
	'document-effective': []
} as const satisfies Record<NormativeAction, readonly string[] | null>;
