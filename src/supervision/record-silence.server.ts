import { loadCase } from '#casework/case.queries.server.ts';
import type { Case } from '#casework/case.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { deadlinesOf, type Deadline } from '#casework/deadlines.ts';
import { accusedUnits } from '#casework/guards.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { dueDay } from '#clocks/due-day.ts';
import { ruleFor } from '#clocks/rules.ts';
import { silences, type Silence } from '#supervision/silences.ts';
import { silentPeriods } from '#supervision/silent.queries.server.ts';
import { isBlocked } from '#units/recusal.ts';
import { superiorsOf } from '#units/units.ts';

/**
 * Records every period that ended in silence, once, and opens what the law gives the person then. The door looks at the
 * clock itself: what was answered meanwhile, or is not over yet, is declined.
 */
export async function recordSilence(context: Context): Promise<number> {
	let recorded = 0;
	for (const row of await silentPeriods(context.db, Object.keys(silences), todayOf(context))) {
		const procedure = context.procedures.find((one) => one.id === row.procedure);
		const silence = silences[row.clock];
		const on = procedure && (await loadCase(context.db, row.id));
		if (!on || !silence || !procedure.lifecycle['period-passed']) continue;
		const deadline = deadlinesOf(procedure, on.timeline, context).find((one) => one.clock === row.clock);
		if (!deadline) continue;
		try {
			const input = opened(context, on, deadline, silence);
			await takeAction(context, procedure, on.id, 'period-passed', { kind: 'system' }, input);
			recorded += 1;
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
		}
	}
	return recorded;
}

function opened(context: Context, on: Case, { clock, startedOn, due, owner }: Deadline, silence: Silence) {
	const silent = owner === 'dispatcher' ? on.dispatcher : (on.unit ?? on.dispatcher);
	const rule = silence.route && due ? ruleFor(silence.route.clock, due) : undefined;
	const way = rule && due ? dueDay(rule, [{ type: 'start', date: due }], context.calendar) : null;
	return {
		clock,
		started: startedOn,
		due: due ?? '',
		law: silence.law,
		body: bodyOf(context, on, silent, silence.body),
		route: silence.route?.code ?? '',
		until: way && 'due' in way ? way.due : ''
	};
}

/** The nearest body that may supervise: neither complained of, nor the silent one itself. */
function bodyOf({ county }: Context, on: Case, silent: string, body: Silence['body']): string {
	const first = body === 'superior' ? [] : [body === 'dispatcher' ? on.dispatcher : body];
	const above = superiorsOf(county, silent).map((unit) => unit.id);
	const may = [...first, ...above].filter(
		(unit) => unit !== silent && !isBlocked(county, unit, accusedUnits(on.accused))
	);
	return may[0] ?? on.dispatcher;
}
