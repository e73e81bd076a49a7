import { residentOf } from '#routes/(site)/my/resident.ts';
import { endOwn, ownSessions } from '#routes/own-sessions.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Where a resident is signed in. */
export const load: PageServerLoad = async (event) => ({
	sessions: await ownSessions(event, residentOf(event.locals).account),
	ended: event.url.searchParams.get('ended')
});

export const actions: Actions = { end: (event) => endOwn(event, residentOf(event.locals).account) };
