import { error, redirect } from '@sveltejs/kit';
import { ownPath } from '#platform/own-path.ts';
import type { RequestHandler } from './$types';

/** Remembers large or normal text and goes back to the page. */
export const GET: RequestHandler = ({ params, url, cookies }) => {
	if (params.size !== 'large' && params.size !== 'normal') error(404);
	cookies.set('size', params.size, {
		path: '/',
		maxAge: 31_536_000,
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:'
	});
	redirect(303, ownPath(url.searchParams.get('to')));
};
