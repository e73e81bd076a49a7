import { redirect } from '@sveltejs/kit';
import { endOwn, ownSessions } from '#routes/own-sessions.server.ts';
import type { Actions, PageServerLoad } from './$types';

const resident = ({ who }: App.Locals): string =>
	who?.kind === 'resident' ? who.account : redirect(303, '/my');

/** Where a resident is signed in. */
export const load: PageServerLoad = async (event) => ({
	sessions: await ownSessions(event, resident(event.locals)),
	ended: event.url.searchParams.get('ended')
});

export const actions: Actions = { end: (event) => endOwn(event, resident(event.locals)) };
