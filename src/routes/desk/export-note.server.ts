import type { RequestEvent } from '@sveltejs/kit';
import { cookieName } from '#routes/cookie-name.ts';

type Asked = Pick<RequestEvent, 'cookies' | 'url'>;

const SECONDS = 120;
const nameAt = (url: URL): string => cookieName('export-note', url);

/** Hands what was typed on to the page that asks again: never in an address, which histories and logs keep. */
export function handOnNote({ cookies, url }: Asked, note: string): void {
	cookies.set(nameAt(url), note, {
		path: '/desk/export',
		httpOnly: true,
		sameSite: 'strict',
		secure: url.protocol === 'https:',
		maxAge: SECONDS
	});
}

/** What was typed before; given once. */
export function takeNote({ cookies, url }: Asked): string {
	const note = cookies.get(nameAt(url)) ?? '';
	if (note !== '') cookies.delete(nameAt(url), { path: '/desk/export' });
	return note;
}
