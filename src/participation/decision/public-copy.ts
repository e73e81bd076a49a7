import { lastEntry, type Case } from '#casework/case.ts';
import { callOf, groupsOf, roundOf, textOf } from '#participation/decision/course.ts';
import { gatesOf } from '#participation/decision/gates.ts';
import type { Feedback, PublicBody } from '#participation/public-decision.ts';

/** How many opinions stand in each group, and how many were set aside for which reason. */
export type Tally = {
	groups: ReadonlyMap<number, number>;
	setAside: Readonly<Record<string, number>>;
};

/** The public copy, made anew from the timeline. The table of answers appears when it is published, never before. */
export function publicCopy(on: Case, tally: Tally): PublicBody {
	const round = roundOf(on.timeline);
	const published = lastEntry(on.timeline, 'publish-decision');
	return {
		story: on.facts['story'] ?? '',
		origin: on.facts['origin'] ?? '',
		category: on.facts['category'] ?? '',
		legalBasis: on.facts['legalBasis'] ?? '',
		coUnits: coLeading(on),
		facts: Object.fromEntries(
			['hearingByLaw', 'technical', 'stability', 'market', 'congress'].map((name) => [
				name,
				on.facts[name] ?? ''
			])
		),
		gates: { ...gatesOf(on) },
		call: callOf(on),
		feedback: feedbackOf(on, tally, lastEntry(round, 'publish-feedback')?.on),
		paperNumber: textOf(published, 'paperNumber'),
		interpretation: textOf(published, 'interpretation')
	};
}

/** The units that prepare it beside the one that leads, as they were named at the start; not those that review it. */
function coLeading(on: Case): string[] {
	const units = lastEntry(on.timeline, 'start')?.details['coUnits'];
	return Array.isArray(units) ? units.map(String) : [];
}

function feedbackOf(on: Case, tally: Tally, day: string | undefined): Feedback | null {
	if (day === undefined) return null;
	const rows = groupsOf(on.timeline).flatMap((group) =>
		group.thisRound && group.answer
			? [{ group: group.n, name: group.name, count: tally.groups.get(group.n) ?? 0, ...group.answer }]
			: []
	);
	const grouped = rows.reduce((sum, row) => sum + row.count, 0);
	const aside = Object.values(tally.setAside).reduce((sum, count) => sum + count, 0);
	return { on: day, received: grouped + aside, setAside: { ...tally.setAside }, rows };
}
