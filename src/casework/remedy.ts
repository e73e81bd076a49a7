import type { Case, Entry } from '#casework/case.ts';
import { deadlinesOf, type Measure } from '#casework/deadlines.ts';
import { issuerOf } from '#casework/paper-issue.ts';
import type { Procedure } from '#casework/procedure.ts';
import { actsOnly, type RemedyRow, type RemedyWay } from '#casework/remedy-rows.ts';
import { dueDay } from '#clocks/due-day.ts';
import type { Day } from '#clocks/day.ts';
import { ruleFor } from '#clocks/rules.ts';
import { withSettings } from '#clocks/settings.ts';
import { usualFigure } from '#clocks/figure-limits.ts';
import { isPaperKind, kinds } from '#papers/kind.ts';
import type { County } from '#units/county.ts';
import { reconsidererOf, superiorOf } from '#units/units.ts';

/** What may be done against a paper: the way, the body (null where the county's data know none), the days, the last day. */
export type Remedy = {
	way: RemedyWay;
	body: string | null;
	n: number;
	due: Day;
	clock: string;
	/** Whether that clock runs in the case, so that its page explains the day. */
	runs: boolean;
};

export type Against = { on: Case; procedure: Procedure; county: County; measure: Measure };

/** The remedy against the paper of an entry, if it reached the person on that day; null where none is open. */
export function remedyOf(
	{ on, procedure, county, measure }: Against,
	entry: Entry,
	from: Day
): Remedy | null {
	const row = rowFor(procedure, on, entry);
	const inForce = row && ruleFor(row.clock, from);
	if (!row || !inForce) return null;
	const running = deadlinesOf(procedure, on.timeline, measure).find(
		(one) => one.clock === row.clock && one.events[0]?.date === from
	);
	const rule = running?.rule ?? withSettings(inForce, measure.figures, from);
	const reckoning = running?.reckoning ?? dueDay(rule, [{ type: 'start', date: from }], measure.calendar);
	if (!('due' in reckoning)) return null;
	return {
		way: row.way,
		body: bodyOf(county, row.body, issuerOf(on, entry)),
		n: usualFigure(rule) ?? 0,
		due: reckoning.due,
		clock: row.clock,
		runs: running !== undefined
	};
}

/** Whether an opinion was set aside, so that the unit handles the matter anew and no period runs against the paper. */
export const isSetAside = (entry: Entry): boolean => entry.action.startsWith('set-aside-');

function rowFor(procedure: Procedure, on: Case, entry: Entry): RemedyRow | null {
	if (!isPaperKind(entry.paper) || !kinds[entry.paper].texts.includes('remedy') || isSetAside(entry))
		return null;
	const row = procedure.remedies?.[entry.paper];
	if (!row) return null;
	const reopened = on.timeline.some((one) => one.n < entry.n && one.action === 'not-solved');
	return row.way === 'again' && reopened ? actsOnly : row;
}

const bodyOf = (county: County, body: RemedyRow['body'], issuer: string): string | null =>
	body === 'issuer'
		? issuer
		: ((body === 'superior' ? superiorOf(county, issuer) : reconsidererOf(county, issuer))?.id ?? null);
