import { movedBy } from '#routes/desk/(in)/calendar/moved.server.ts';
import { countyKeeper } from '#routes/desk/county-keeper.server.ts';
import { leaveDesk } from '#routes/desk/leave-desk.server.ts';
import type { RequestHandler } from './$types';

/** What one loading of the calendar moved, as a table file. */
export const POST: RequestHandler = async (event) =>
	leaveDesk(
		event,
		countyKeeper(event),
		'calendar-moves',
		`calendar-${event.params.version}-moves`,
		async () => {
			const { rows } = await movedBy(event);
			return rows.map(({ number, clock, name, before, after }) => ({ number, clock, name, before, after }));
		}
	);
