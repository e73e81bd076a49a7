import type { Case } from '#casework/case.ts';
import { groupsOf } from '#participation/draft-course.ts';
import type { Feedback } from '#participation/public-decision.ts';

/** How many opinions stand in each group, and how many were set aside for which reason. */
export type Tally = {
	groups: ReadonlyMap<number, number>;
	setAside: Readonly<Record<string, number>>;
};

/** The table of what became of the opinions, on the day of its publication; null before. */
export function feedbackOf(on: Case, tally: Tally, day: string | undefined): Feedback | null {
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
