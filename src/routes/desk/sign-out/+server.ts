import { redirect } from '@sveltejs/kit';
import { sessions } from '#people/sessions.server.ts';
import type { RequestHandler } from './$types';

/** Ends the session here and in the database. */
export const POST: RequestHandler = async ({ locals, cookies, url }) => {
	const session = sessions(locals.portal.db, url.protocol === 'https:');
	const id = cookies.get(session.cookieName);
	if (id) {
		const cookie = await session.end(id);
		cookies.set(cookie.name, cookie.value, cookie.attributes);
	}
	redirect(303, '/desk/sign-in');
};
