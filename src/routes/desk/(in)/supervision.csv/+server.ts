import { leaveDesk } from '#routes/desk/leave-desk.server.ts';
import { readBoard } from '#supervision/board-filter.ts';
import { boardOf, boardReader } from '../supervision/board.server.ts';
import type { RequestHandler } from './$types';

/** The list as a file: the rows that the page shows. */
export const POST: RequestHandler = async (event) => {
	const { view } = readBoard(event.url.searchParams);
	return leaveDesk(event, boardReader(event), 'supervision', `supervision-${view}`, async () => {
		const { lines, words } = await boardOf(event);
		const { head, yes, no } = words.supervision;
		return lines.map((row) => ({
			[head.number]: row.number,
			[head.kind]: row.kind,
			[head.unit]: row.unit,
			[head.clock]: row.clock,
			[head.due]: row.due,
			[head.late]: row.late,
			[head.stage]: row.stage,
			[head.waits]: row.waits,
			[head.task]: row.task,
			[head.asked]: row.asked ? yes : no,
			[head.orders]: String(row.orders)
		}));
	});
};
