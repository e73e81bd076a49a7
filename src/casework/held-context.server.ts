import { countyCalendarWith } from '#clocks/calendars.ts';
import { readCalendarSets } from '#clocks/calendar.queries.server.ts';
import { holdsCalendar } from '#clocks/calendar.store.server.ts';
import type { Context } from '#casework/context.server.ts';
import type { Trx } from '#tables.ts';

/**
 * The context with the calendar of this moment, which then stays until the transaction ends: no case is moved by one
 * calendar while another is being loaded.
 */
export async function heldContext(trx: Trx, context: Context): Promise<Context> {
	if (await holdsCalendar(trx, context.calendar.version)) return context;
	return { ...context, calendar: countyCalendarWith(await readCalendarSets(trx)) };
}
