import { todayOf } from '#casework/context.server.ts';
import { exportPurposes } from '#casework/incidents/duties.ts';
import { exportLimit } from '#casework/incidents/incidents.queries.server.ts';
import { takeNote } from '#routes/desk/export-note.server.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import type { PageServerLoad } from './$types';
import { leavingTable } from './leaving.server.ts';

/** What for a table is exported, asked before it leaves (ZW716 art. 7; INV-60). */
export const load: PageServerLoad = async ({ locals, url, cookies }) => {
	signedInOfficer({ locals, url });
	const context = await locals.portal.context();
	return {
		...(await leavingTable({ locals, url })),
		most: await exportLimit(context.db, todayOf(context)),
		purposes: [...exportPurposes],
		asked: url.searchParams.has('purpose'),
		purpose: url.searchParams.get('purpose') ?? '',
		note: takeNote({ cookies, url })
	};
};
