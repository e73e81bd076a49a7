import { error, redirect } from '@sveltejs/kit';
import { isLanguage } from '#i18n/language.ts';
import { ownPath } from '#platform/own-path.ts';
import type { RequestHandler } from './$types';

/** Remembers the language and goes back to the page. */
export const GET: RequestHandler = ({ params, url, cookies }) => {
	if (!isLanguage(params.language)) error(404);
	cookies.set('language', params.language, {
		path: '/',
		maxAge: 31_536_000,
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:'
	});
	redirect(303, ownPath(url.searchParams.get('to')));
};
