import { changesOf } from '#casework/officer-accounts/officer-accounts.queries.server.ts';
import { factorsOf } from '#people/second-factors.store.server.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import { endOwn, ownSessions } from '#routes/own-sessions.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** How an officer signs in, and where they are signed in. */
export const load: PageServerLoad = async (event) => {
	const { account } = signedInOfficer(event);
	return {
		sessions: await ownSessions(event, account),
		owes: event.url.searchParams.has('owes'),
		factors: await factorsOf(event.locals.portal.db, account),
		ended: event.url.searchParams.get('ended'),
		done: event.url.searchParams.get('done'),
		changes: await changesOf(event.locals.portal.db, account)
	};
};

export const actions: Actions = {
	end: (event) => endOwn(event, signedInOfficer(event).account)
};
