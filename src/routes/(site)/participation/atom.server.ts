import { Feed } from 'feed';
import { wordOf } from '#i18n/fill.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

type Row = {
	id: string;
	title: string;
	n: number;
	on_day: string;
	action: string;
	of?: 'decisions' | 'hearings';
};

/** Steps of decisions and hearings as a feed, each with an address of its own. */
export function atom(
	about: { origin: string; path: string; title: string; language: Language },
	rows: readonly Row[]
): Response {
	const words = wordsIn(about.language);
	const at = (day: string) => new Date(`${day}T00:00:00+08:00`);
	const feed = new Feed({
		id: `${about.origin}${about.path}`,
		link: `${about.origin}${about.path}`,
		title: `${about.title} · ${words.site.name}`,
		copyright: words.site.footer.host,
		feedLinks: { atom: `${about.origin}${about.path}/feed.atom` },
		updated: at(rows[0]?.on_day ?? '2026-01-01')
	});
	for (const row of rows) {
		const link = `${about.origin}/participation/${row.of ?? 'decisions'}/${row.id}#step-${row.n}`;
		const done = wordOf(words.casework.actions, row.action)?.done ?? row.action;
		feed.addItem({ id: link, link, title: `${row.title}：${done}`, date: at(row.on_day) });
	}
	return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
