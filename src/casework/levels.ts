import type { Case, Entry } from '#casework/case.ts';
import type { County } from '#units/county.ts';
import { findUnit } from '#units/units.ts';

/** What the levels of a petition do: the unit answers, the unit above reviews, the unit above that re-checks. */
const acts = {
	answer: ['draft', 'sign', 'take-measures'],
	review: ['accept-review', 'decide-review', 'refuse-review', 'set-aside-at-review'],
	recheck: ['accept-recheck', 'decide-recheck', 'refuse-recheck', 'set-aside-at-recheck']
} as const;

/** Decisions of a unit above, which stand for the answer from then on. */
export const reviewed: readonly string[] = [
	...['decide-review', 'set-aside-at-review', 'enter-review-result'],
	...['decide-recheck', 'set-aside-at-recheck', 'enter-recheck-result', 'enter-set-aside']
];

/** Steps that bring an answer or a decision on it to the person. */
export const answers: readonly string[] = ['deliver', 'serve', 'tell-answer', ...reviewed];

export const requests: readonly string[] = [
	...['not-solved', 'enter-review-request'],
	...['ask-recheck', 'enter-recheck-request']
];

const level = (entry: Entry): keyof typeof acts | undefined =>
	(['answer', 'review', 'recheck'] as const).find((one) =>
		(acts[one] as readonly string[]).includes(entry.action)
	);

/** Whether this person acted at another level than the one that now decides (INV-19). */
export function decidedElsewhere(timeline: readonly Entry[], account: string | null): boolean {
	const asked = timeline.findLast((entry) => requests.includes(entry.action))?.action ?? '';
	const now = asked.includes('recheck') ? 'recheck' : 'review';
	return timeline.some((entry) => {
		const at = level(entry);
		return entry.byAccount === account && at !== undefined && at !== now;
	});
}

/** The decision lies with a body outside the portal: above the county, or above which the portal knows nobody. */
export const isDecidedOutside = (county: County, on: Pick<Case, 'unit'>): boolean =>
	on.unit === null || findUnit(county, on.unit)?.level === 'prefecture';

/** The unit that gave the answer under review. */
export const answeringUnit = (timeline: readonly Entry[]): string | null =>
	timeline.findLast((entry) => entry.action === 'sign')?.byUnit ?? null;

/** The account that worked on the answer under review. */
export const answeringHandler = (timeline: readonly Entry[]): string | null =>
	timeline.findLast((entry) => entry.action === 'draft')?.byAccount ?? null;
