import { error } from '@sveltejs/kit';
import { Feed } from 'feed';
import { wordsIn } from '#i18n/words.ts';
import { disclosedAll } from '#publication/disclosed.queries.server.ts';
import { addressOf } from '#routes/(site)/disclosure/paths.ts';
import { todayHere } from '#routes/(site)/disclosure/shown.server.ts';
import type { RequestHandler } from './$types';

const all = ['document', 'normative', 'concern', 'payer-call', 'clean-up', 'result'];
const MOST = 40;

/** The newest of what the county tells; `?kind=` for one kind. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const words = wordsIn(locals.language);
	const wanted = url.searchParams.get('kind');
	const kinds = all.filter((kind) => wanted === null || kind === wanted);
	if (kinds.length === 0) error(404, 'not-found');
	const rows = await disclosedAll(locals.portal.publicDb, { kinds }, todayHere(), MOST);
	const home = `${url.origin}/disclosure`;
	const feed = new Feed({
		id: home,
		link: home,
		title: `${words.disclosure.title} · ${words.site.name}`,
		copyright: words.site.footer.host,
		feedLinks: { atom: `${home}/feed.atom` },
		updated: new Date(`${rows[0]?.publishedOn ?? '2026-01-01'}T00:00:00+08:00`)
	});
	for (const one of rows) {
		const link = `${url.origin}${addressOf(one)}`;
		const date = new Date(`${one.withdrawnOn ?? one.publishedOn}T00:00:00+08:00`);
		const text = one.fields['text'] ?? one.fields['conclusion'] ?? one.reason;
		feed.addItem({ id: link, link, title: one.title, description: text.slice(0, 300), date });
	}
	return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
