/** What a person may do against a paper: review, re-check, reconsideration, or what the county offers by its own rule. */
export type RemedyWay = 'review' | 'recheck' | 'reconsideration' | 'again' | 'acts-only' | 'route';

/** One row for each kind of paper that owes a remedy: which way, within which clock, and to which body. */
export type RemedyRow = {
	way: RemedyWay;
	clock: string;
	/** The unit that wrote the paper, the one above it, or the one that reconsiders its acts. */
	body: 'issuer' | 'superior' | 'reconsideration';
};

/** Where a person is sent to another way, not taken on, or told that the case ends, the unit above looks whether that is right (county rule). */
export const refusalRemedies = {
	refusal: { way: 'route', clock: 'CASE-AGAIN', body: 'superior' },
	'review-refusal': { way: 'route', clock: 'CASE-AGAIN', body: 'superior' },
	termination: { way: 'route', clock: 'CASE-AGAIN', body: 'superior' }
} as const satisfies Record<string, RemedyRow>;

const again = { way: 'again', clock: 'CASE-AGAIN', body: 'issuer' } as const satisfies RemedyRow;

/** Where no statute gives a review, the unit handles it once more (county rule). */
export const againRemedies = { ...refusalRemedies, result: again, reply: again } as const;

/** Nothing more is handled here: what is left is the way that is open against any administrative act. */
export const actsOnly = {
	way: 'acts-only',
	clock: 'FY-APPLY',
	body: 'reconsideration'
} as const satisfies RemedyRow;
