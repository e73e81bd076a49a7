/** 文书, kinds named in statutes part B.0. */
export const paperKinds = [
	'receipt',
	'forwarding',
	'assignment',
	'acceptance',
	'refusal',
	'objection',
	'objection-decision',
	'extension',
	'opinion',
	'result',
	'reply',
	'review-opinion',
	'hand-over'
] as const;

export type PaperKind = (typeof paperKinds)[number];

export const isPaperKind = (text: unknown): text is PaperKind => paperKinds.some((kind) => kind === text);
