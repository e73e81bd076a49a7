import { error } from '@sveltejs/kit';
import { mayAnswer, openRequests } from '#casework/own-data/requests.queries.server.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import type { PageServerLoad } from './$types';

/** What people asked about their own data and nobody answered yet. */
export const load: PageServerLoad = async (event) => {
	const officer = signedInOfficer(event);
	if (!mayAnswer(officer)) error(404, 'not-found');
	const { db, county } = await event.locals.portal.context();
	return {
		rows: await openRequests(db, officer, county),
		said: event.url.searchParams.get('said')
	};
};
