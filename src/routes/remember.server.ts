import { redirect, type RequestEvent } from '@sveltejs/kit';
import { ownPath } from '#platform/own-path.ts';

/** Remembers for a year what a reader chose, and goes back to the page they came from. */
export function remember(
	{ url, cookies }: Pick<RequestEvent, 'url' | 'cookies'>,
	name: string,
	value: string
): never {
	cookies.set(name, value, {
		path: '/',
		maxAge: 31_536_000,
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:'
	});
	redirect(303, ownPath(url.searchParams.get('to')));
}
