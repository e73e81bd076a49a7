import { redirect } from '@sveltejs/kit';
import { endOwnSession } from '#routes/begin-session.server.ts';
import type { RequestHandler } from './$types';

/** Ends the session here and in the database. */
export const POST: RequestHandler = async (event) => {
	await endOwnSession(event);
	redirect(303, '/desk/sign-in');
};
