import { todayOf } from '#casework/context.server.ts';
import { readFilter } from '#casework/desk-filter.ts';
import { deskPage } from '#casework/desk.queries.server.ts';
import { exportLists, type ExportList } from '#casework/incidents/duties.ts';
import { movedBy } from '#routes/desk/(in)/calendar/moved.server.ts';
import { boardOf } from '#routes/desk/(in)/supervision/board.server.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';

type Asked = { locals: App.Locals; url: URL };

/** A table that is about to leave: its address, the page it stands on, and how many rows it has. */
type Leaving = { file: string; page: string; count: (event: Asked) => Promise<number> };

const leaving: Readonly<Record<ExportList, (search: URLSearchParams) => Leaving>> = {
	cases: (search) => ({
		file: `/desk/cases.csv?${search}`,
		page: `/desk?${search}`,
		count: async ({ locals, url }) => {
			const { db, county, ...context } = await locals.portal.context();
			const filter = readFilter(url.searchParams);
			return (await deskPage(db, signedInOfficer({ locals, url }), county, filter, todayOf(context))).count;
		}
	}),
	supervision: (search) => ({
		file: `/desk/supervision.csv?${search}`,
		page: `/desk/supervision?${search}`,
		count: async (event) => (await boardOf(event)).lines.length
	}),
	'calendar-moves': (search) => {
		const version = /^\d{1,6}$/.exec(search.get('version') ?? '')?.[0] ?? '0';
		return {
			file: `/desk/calendar/${version}/moves.csv`,
			page: `/desk/calendar/${version}`,
			count: async (event) => (await movedBy({ ...event, params: { version } })).rows.length
		};
	}
};

/** Which table the address asks for; what was answered before is no part of its own address. */
export async function leavingTable(event: Asked) {
	const search = new URLSearchParams(event.url.search);
	const list = exportLists.find((one) => one === search.get('list')) ?? 'cases';
	for (const name of ['list', 'purpose', 'note']) search.delete(name);
	const { file, page, count } = leaving[list](search);
	return { file, page, count: await count(event) };
}
