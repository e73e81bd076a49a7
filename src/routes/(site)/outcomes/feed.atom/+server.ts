import { Feed } from 'feed';
import { wordsIn } from '#i18n/words.ts';
import { findRecords } from '#publication/public-record.queries.server.ts';
import type { RequestHandler } from './$types';

/** The newest published outcomes, for readers of feeds. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const words = wordsIn(locals.language).site;
	const { rows } = await findRecords(locals.portal.publicDb, {}, 1);
	const feed = new Feed({
		id: `${url.origin}/outcomes`,
		link: `${url.origin}/outcomes`,
		title: `${words.outcomes.title} · ${words.name}`,
		copyright: words.footer.host,
		feedLinks: { atom: `${url.origin}/outcomes/feed.atom` },
		updated: new Date(`${rows[0]?.published_on ?? '2026-01-01'}T00:00:00+08:00`)
	});
	for (const row of rows) {
		const link = `${url.origin}/outcomes/${row.id}`;
		feed.addItem({
			id: link,
			link,
			title: row.title,
			description: row.question,
			date: new Date(`${row.published_on}T00:00:00+08:00`)
		});
	}
	return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
