import { signedInOfficer } from '#routes/desk/officer.server.ts';
import { endOwn, ownSessions } from '#routes/own-sessions.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** How an officer signs in, and where they are signed in. */
export const load: PageServerLoad = async (event) => ({
	sessions: await ownSessions(event, signedInOfficer(event).account),
	ended: event.url.searchParams.get('ended')
});

export const actions: Actions = { end: (event) => endOwn(event, signedInOfficer(event).account) };
