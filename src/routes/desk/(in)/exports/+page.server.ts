import { error } from '@sveltejs/kit';
import { exportsTaken, mayReadExports } from '#casework/incidents/exports.queries.server.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import { unitNames } from '#units/names.ts';
import type { PageServerLoad } from './$types';

/** Which tables of cases left the desk; for whoever neither supervises nor keeps security the page does not exist. */
export const load: PageServerLoad = async ({ locals, url }) => {
	if (!mayReadExports(signedInOfficer({ locals, url }))) error(404, 'not-found');
	const { db, county } = await locals.portal.context();
	const names = unitNames(county, locals.language);
	return {
		rows: (await exportsTaken(db)).map(({ unit, filter, ...row }) => ({
			...row,
			unit: names[unit ?? ''] ?? '',
			filter: [...new URLSearchParams(filter)].map(([name, value]) => `${name}=${value}`).join(' · ')
		}))
	};
};
