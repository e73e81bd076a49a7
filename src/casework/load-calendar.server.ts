import { loadCase } from '#casework/case.queries.server.ts';
import { keepClocks } from '#casework/case.store.server.ts';
import type { Case } from '#casework/case.ts';
import { insertMoves } from '#casework/clock-moves.store.server.ts';
import type { Context } from '#casework/context.server.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import type { Move } from '#casework/moves.ts';
import { openClockCases } from '#casework/open-clocks.queries.server.ts';
import type { Procedure } from '#casework/procedure.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeSystemAction } from '#casework/take-action.server.ts';
import { calendarVersion, readCalendarSets } from '#clocks/calendar.queries.server.ts';
import { holdCases, insertSets } from '#clocks/calendar.store.server.ts';
import { countyCalendarWith } from '#clocks/calendars.ts';
import type { Calendar } from '#clocks/calendar.ts';
import type { CalendarSet } from '#clocks/calendar-set.ts';
import { changedDays, type ChangedDay } from '#clocks/changed-days.ts';
import { day } from '#clocks/day.ts';
import { registerRows } from '#register/rows.store.server.ts';
import type { Db, Trx } from '#tables.ts';

export type MovedCase = { id: string; number: string; procedure: string; moves: readonly Move[] };
export type Preview = { days: readonly ChangedDay[]; cases: readonly MovedCase[] };
export type Loaded = Preview & { version: number };

/** What these sets would change, without changing it. */
export async function previewCalendar(
	context: Context,
	procedures: readonly Procedure[],
	sets: readonly CalendarSet[]
): Promise<Preview> {
	const known = await readCalendarSets(context.db);
	const last = known.at(-1)?.version ?? 0;
	const after = countyCalendarWith([
		...known,
		...sets.map((set, at) => ({ ...set, version: last + at + 1, at: context.now }))
	]);
	const days = changedDays(sets, context.calendar, after);
	const cases: MovedCase[] = [];
	for await (const { on, moves } of reached(context.db, context, procedures, days, after)) {
		if (moves.length > 0) cases.push(moved(on, moves));
	}
	return { days, cases };
}

/**
 * Loads arrangements and counts every open clock anew, all in one transaction: no case moves meanwhile. Whatever day
 * moves is kept with both values, stands in the timeline of its case, and is told. Clocks that have ended keep theirs
 * (INV-26). `seen` is the version that the person looked at.
 */
export async function loadCalendar(
	context: Context,
	procedures: readonly Procedure[],
	sets: readonly CalendarSet[],
	how: { reason: string; by: string | null; seen: number }
): Promise<Loaded> {
	return context.db.transaction().execute(async (trx) => {
		await holdCases(trx);
		if ((await calendarVersion(trx)) !== how.seen) throw new Refusal('calendar-moved-on');
		const before = countyCalendarWith(await readCalendarSets(trx));
		const version = await insertSets(trx, sets, { reason: how.reason, by: how.by, at: context.now });
		await registerRows(trx, 'calendar-set', ...sets.map((_, at) => String(how.seen + at + 1)));
		const after = countyCalendarWith(await readCalendarSets(trx));
		const days = changedDays(sets, before, after);
		const next = { ...context, calendar: after };
		const why = sets.map(({ source }) => source).join('；');
		const cases: MovedCase[] = [];
		for await (const { on, procedure, moves } of reached(
			trx,
			{ ...context, calendar: before },
			procedures,
			days,
			after
		)) {
			if (moves.length === 0) {
				await keepClocks(trx, on.id, deadlinesOf(procedure, on.timeline, next));
				continue;
			}
			await insertMoves(trx, on.id, version, moves);
			await takeSystemAction(trx, next, procedure, on.id, ...stepOf(procedure, moves, why));
			cases.push(moved(on, moves));
		}
		return { version, days, cases };
	});
}

const moved = ({ id, number, procedure }: Case, moves: readonly Move[]): MovedCase => ({
	id,
	number,
	procedure,
	moves
});

async function* reached(
	db: Db | Trx,
	context: Context,
	procedures: readonly Procedure[],
	days: readonly ChangedDay[],
	after: Calendar
) {
	const first = days[0]?.day ?? day('9999-12-31');
	for (const row of await openClockCases(db, first)) {
		const procedure = procedures.find((one) => one.id === row.procedure);
		const on = procedure && (await loadCase(db, row.id));
		if (!on) continue;
		const before = deadlinesOf(procedure, on.timeline, context);
		const later = deadlinesOf(procedure, on.timeline, { ...context, calendar: after });
		const moves = before.flatMap(({ clock, due, state }): Move[] => {
			const due2 = later.find((one) => one.clock === clock)?.due ?? null;
			return (state === 'running' || state === 'standing-still') && due !== due2
				? [{ clock, before: due, after: due2 }]
				: [];
		});
		yield { on, procedure, moves };
	}
}

/** The person hears of their own days; what units settle among themselves stays inside. */
function stepOf(
	procedure: Procedure,
	moves: readonly Move[],
	calendar: string
): [action: string, input: Readonly<Record<string, unknown>>] {
	const isInner = ({ clock }: Move) => procedure.clocks[clock]?.stops.includes('object') ?? false;
	const inner = moves.filter(isInner);
	const own = moves.filter((one) => !isInner(one));
	const innerMoves = inner.length > 0 ? { innerMoves: inner } : {};
	return own.length > 0
		? ['move-dates', { calendar: calendar.slice(0, 400), moves: own, ...innerMoves }]
		: ['move-inner-dates', { calendar: calendar.slice(0, 400), ...innerMoves }];
}
