import { redirect } from '@sveltejs/kit';
import { casesOfContact } from '#casework/resident-cases.queries.server.ts';
import { followedBy } from '#participation/followed.queries.server.ts';
import { endResident, residentSince } from '#people/resident-account.store.server.ts';
import { endOwnSession } from '#routes/begin-session.server.ts';
import { residentOf } from '#routes/(site)/my/resident.ts';
import { dayInChina } from '#clocks/day.ts';
import type { Actions, PageServerLoad } from './$types';

/** What is held under one contact: the account, where it is signed in, its cases and what it follows. */
export const load: PageServerLoad = async ({ locals }) => {
	const who = residentOf(locals);
	const { db } = locals.portal;
	const since = await residentSince(db, who.account);
	return {
		since: since && dayInChina(since),
		cases: (await casesOfContact(db, who.contactKey)).map(({ number, title }) => ({ number, title })),
		follows: (await followedBy(db, who.contactKey)).length
	};
};

export const actions: Actions = {
	/** Nothing else hangs on the account: cases open with number and code as before. */
	default: async (event) => {
		const who = residentOf(event.locals);
		await endOwnSession(event);
		await endResident(event.locals.portal.db, who.account);
		redirect(303, '/my?ended');
	}
};
