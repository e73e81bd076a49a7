import type { Actor, Case, Officer } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import type { Procedure } from '#casework/procedure.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { addDays, dayInChina, instantOf, type Day } from '#clocks/day.ts';
import type { Chance } from '#demonstration/chance.ts';

/** A case on its way through the months: every step goes through the door, at the time it is meant to have happened. */
export type Life = {
	context: Context;
	procedure: Procedure;
	on: Case;
	time: Date;
	until: Date;
	chance: Chance;
};

/** Some days later: at the desk on a working day between eight and half past five, for a resident at any hour. */
export function later(life: Life, days: number, whose: 'office' | 'resident'): Date {
	let day: Day = addDays(dayInChina(life.time), days);
	if (whose === 'office') while (!life.context.calendar.isWorkingDay(day)) day = addDays(day, 1);
	const minute =
		whose === 'office' ? life.chance.int(8 * 60, 17 * 60 + 30) : life.chance.int(7 * 60, 22 * 60);
	const time = new Date(instantOf(day).getTime() + minute * 60_000 + life.chance.int(0, 59_000));
	return time > life.time ? time : new Date(life.time.getTime() + life.chance.int(5, 90) * 60_000);
}

/** Takes a step when its time has come; gives false, and leaves the case as it is, when that day lies ahead. */
export async function step(
	life: Life,
	days: number,
	actor: Officer | 'resident' | 'system',
	action: string,
	input: Readonly<Record<string, unknown>> = {}
): Promise<boolean> {
	const time = later(life, days, actor === 'resident' ? 'resident' : 'office');
	if (time > life.until) return false;
	const who: Actor =
		actor === 'resident'
			? { kind: 'resident', caseId: life.on.id }
			: actor === 'system'
				? { kind: 'system' }
				: actor;
	life.on = await takeAction({ ...life.context, now: time }, life.procedure, life.on.id, action, who, input);
	life.time = time;
	return true;
}

/** Takes a step whose form names the very day of the step. */
export async function onDay(
	life: Life,
	days: number,
	who: Officer,
	action: string,
	input: (day: Day) => Record<string, unknown>
): Promise<boolean> {
	let day = addDays(dayInChina(life.time), days);
	while (!life.context.calendar.isWorkingDay(day)) day = addDays(day, 1);
	return step(life, days, who, action, input(day));
}
