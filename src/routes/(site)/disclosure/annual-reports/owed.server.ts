import { owedOf, type Done, type Duty, type Owed } from '#disclosure/annual-report/duties.ts';
import { reckoned } from '#clocks/reckoned.ts';
import type { Day } from '#clocks/day.ts';
import { readFigures } from '#clocks/settings.queries.server.ts';
import type { Portal } from '#portal.server.ts';
import { readListOn } from '#routes/(site)/disclosure/lists/list-on.server.ts';
import { todayHere } from '#routes/(site)/disclosure/shown.server.ts';
import { publishing } from '#routes/(site)/disclosure/units/minimum.server.ts';
import { searchUnits } from '#units/units.ts';

/** The year of which reports are owed now. */
export const reportedYear = (): number => Number(todayHere().slice(0, 4)) - 1;

/** What every body, or those named, owes of last year; who enforces is told by the list of enforcement. */
export async function owedReports(
	portal: Portal,
	done: Readonly<Record<Duty['does'], readonly Done[]>>,
	bodies?: readonly string[]
): Promise<Owed[]> {
	const county = await portal.county();
	const today = todayHere();
	const year = reportedYear();
	const { rows } = await readListOn(portal.publicDb, 'enforcement', today);
	const enforcers = new Set(rows.map((row) => searchUnits(county, row['unit'] ?? '')[0]?.id ?? ''));
	const measure = { calendar: await portal.calendar(), figures: await readFigures(portal.publicDb) };
	const dueOf = (clock: string): string => reckoned(measure, clock, `${year}-12-31` as Day) ?? '';
	// The government of the county is the county itself; its office is a body of its own.
	const all = publishing(county)
		.map((unit) => unit.id)
		.filter((id) => id !== 'government');
	return owedOf(bodies ?? ['county', ...all], enforcers, year, done, dueOf, today);
}
