import { z } from 'zod';

/** The gates of statutes part E, in their order. */
export const gateIds = [
	...(['list', 'start', 'draft', 'participation', 'hearing', 'experts', 'risk', 'competition'] as const),
	...(['legality', 'filing', 'deliberation', 'reports', 'publication', 'archive', 'execution'] as const),
	'evaluation'
] as const;

/** The gates of a normative document, statutes B.8, in their order. */
export const normativeGateIds = [
	...(['in-plan', 'draft', 'participation', 'legality', 'competition', 'adoption', 'numbering'] as const),
	...(['document-publication', 'recording', 'effect'] as const)
] as const;
export type NormativeGate = (typeof normativeGateIds)[number];

/** One row of the published table of what became of the opinions (MD19 arts. 18, 29). */
const feedbackRow = z.object({
	group: z.number(),
	name: z.string(),
	count: z.number(),
	result: z.string(),
	reason: z.string(),
	changedText: z.string(),
	on: z.string()
});

/** What the public copy of a decision holds beside its columns. */
export const publicBody = z.object({
	/** What is drafted: a decision, or a normative document before it is published. */
	kind: z.enum(['decision', 'normative-draft']).default('decision'),
	story: z.string(),
	/** Who proposed it; not told of copies from before it was asked. */
	origin: z.string().default(''),
	category: z.string(),
	legalBasis: z.string(),
	coUnits: z.array(z.string()),
	facts: z.record(z.string(), z.string()),
	gates: z.record(z.string(), z.enum(['open', 'passed', 'skipped', 'not-needed', 'failed'])),
	call: z
		.object({
			from: z.string(),
			until: z.string(),
			shortReason: z.string(),
			questions: z.string(),
			easy: z.string(),
			ways: z.string(),
			open: z.boolean()
		})
		.nullable(),
	feedback: z
		.object({
			on: z.string(),
			received: z.number(),
			setAside: z.record(z.string(), z.number()),
			rows: z.array(feedbackRow)
		})
		.nullable(),
	paperNumber: z.string(),
	interpretation: z.string()
});

export type PublicBody = z.infer<typeof publicBody>;
export type Feedback = NonNullable<PublicBody['feedback']>;

/** Steps that make a version of the draft; the newest is the one that a review must have looked at (INV-53). */
export const versionActions: readonly string[] = ['make-version', 'change-slightly', 'change-greatly'];

/** Procedures in which something is drafted and reviewed: a decision, a normative document. */
export const drafted: readonly string[] = ['decision', 'normative-draft'];

/** Procedures that appraise a draft before it goes to the meeting. */
export const appraisals: readonly string[] = [
	'expert-review',
	'risk-assessment',
	'competition-review',
	'legality-review'
];

/** Stages in which residents may object to a decision (MD19 art. 35). */
export const objectionStages: readonly string[] = [
	'decision-published',
	'executing',
	'suspended',
	'evaluating',
	'evaluated'
];

/** Where appraisals and hearings may be entered: once a draft stands, before the file goes to the meeting. */
export const preparing = [
	'version-made',
	'calling',
	'collected',
	'feedback-given',
	'under-legality',
	'legality-passed'
] as const;
