import { todayOf } from '#casework/context.server.ts';
import { readFilter } from '#casework/desk-filter.ts';
import { deskRows } from '#casework/desk.queries.server.ts';
import { namingIn } from '#casework/naming.ts';
import { queueRow } from '#casework/queue-row.ts';
import { wordsIn } from '#i18n/words.ts';
import { officerNames } from '#people/accounts.queries.server.ts';
import { leaveDesk } from '#routes/desk/leave-desk.server.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import type { RequestHandler } from './$types';

const MOST = 10_000;

/** The view as a file: the same rows in the same order. */
export const POST: RequestHandler = async (event) => {
	const { locals, url } = event;
	const officer = signedInOfficer(event);
	const context = await locals.portal.context();
	const today = todayOf(context);
	return leaveDesk(event, officer, 'cases', `cases-${today}`, async () => {
		const filter = readFilter(url.searchParams);
		const rows = await deskRows(context.db, officer, context.county, filter, today, MOST);
		const handlers = [...new Set(rows.flatMap((row) => row.handler ?? []))];
		const names = await officerNames(context.db, handlers);
		const naming = namingIn(context.county, locals.language, today, names);
		const words = wordsIn(locals.language);
		const heads = words.desk.queue;
		return rows.map((row) => {
			const one = queueRow(row, words, naming, today);
			return {
				[heads.number]: one.number,
				[heads.kind]: one.kind,
				[heads.title]: one.title,
				[heads.stage]: one.stage,
				[heads.place]: one.place,
				[heads.unit]: one.unit,
				[heads.handler]: one.handler,
				[heads.received]: one.received,
				[heads.dueOn]: one.dueOn,
				[heads.due]: one.due.text
			};
		});
	});
};
