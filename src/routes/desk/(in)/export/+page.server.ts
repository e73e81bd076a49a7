import { readFilter } from '#casework/desk-filter.ts';
import { deskPage } from '#casework/desk.queries.server.ts';
import { todayOf } from '#casework/context.server.ts';
import { exportPurposes } from '#casework/incidents/duties.ts';
import { exportLimit } from '#casework/incidents/incidents.queries.server.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import type { PageServerLoad } from './$types';

/** What for a table is exported, asked before it leaves (ZW716 art. 7; INV-60). */
export const load: PageServerLoad = async ({ locals, url }) => {
	const officer = signedInOfficer({ locals, url });
	const context = await locals.portal.context();
	const today = todayOf(context);
	const { count } = await deskPage(context.db, officer, context.county, readFilter(url.searchParams), today);
	const wanted = new URLSearchParams(url.search);
	wanted.delete('purpose');
	wanted.delete('note');
	return {
		count,
		most: await exportLimit(context.db, today),
		purposes: [...exportPurposes],
		filter: wanted.toString(),
		asked: url.searchParams.has('purpose'),
		purpose: url.searchParams.get('purpose') ?? '',
		note: url.searchParams.get('note') ?? ''
	};
};
