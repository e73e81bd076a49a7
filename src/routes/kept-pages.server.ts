import { render } from 'svelte/server';
import KeptNote from '#routes/KeptNote.svelte';
import { momentText } from '#i18n/dates.ts';
import { keepAnswers, type KeptAnswer } from '#platform/kept-answers.server.ts';
import { now } from '#platform/time.server.ts';
import type { RequestEvent } from '@sveltejs/kit';

/** What everybody may read, and nobody's own. Pages whose forms carry a key are not among them. */
const open =
	/^\/($|(outcomes|statistics|plan|units|clocks|disclosure|supervision|register|participation)(\/|$)|file$|follow$|about$|privacy$|accessibility$|sitemap\.xml$)/;
const own = /\/(opinion|try)$|^\/participation\/follow\//;

const kept = keepAnswers(32 * 2 ** 20);

/** The name under which the answer to this request may be kept, or null. */
export function keptKey({ request, url, locals }: RequestEvent): string | null {
	const { pathname, search } = url;
	if (request.method !== 'GET' || !open.test(pathname) || own.test(pathname)) return null;
	return [locals.language, locals.large ? 'large' : '', pathname + search].join(' ');
}

/** Remembers a good answer that holds nothing of the person who asked. */
export async function keepPage(key: string, event: RequestEvent, response: Response): Promise<void> {
	const cookies = event.cookies.getAll().map(({ name }) => name);
	const personal = cookies.some((name) => name !== 'language' && name !== 'size');
	if (response.status !== 200 || personal || response.headers.has('set-cookie')) return;
	const body = Buffer.from(await response.clone().arrayBuffer());
	kept.put(key, { body, headers: [...response.headers], at: now() });
}

/** The last good answer, with the hour it is of: as a note on a page, as a header on data. */
export function keptPage(key: string, language: App.Locals['language']): Response | null {
	const copy = kept.get(key);
	return copy ? answerFrom(copy, language) : null;
}

function answerFrom({ body, headers, at }: KeptAnswer, language: App.Locals['language']): Response {
	const response = new Response(null, {
		headers: headers.map(([name, value]): [string, string] => [name, value])
	});
	const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
	response.headers.delete('etag');
	response.headers.set('cache-control', 'no-store');
	response.headers.set('last-modified', at.toUTCString());
	const note = render(KeptNote, { props: { language, at: momentText(at, language) } }).body;
	const text = isPage
		? body.toString('utf8').replace(/<main[^>]*>/, (main) => main + note)
		: new Uint8Array(body);
	return new Response(text, { headers: response.headers });
}
