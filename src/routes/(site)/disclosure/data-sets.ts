import type { DataSet } from '#disclosure/catalogue/data-catalogue.ts';
import { lists } from '#disclosure/lists/lists.ts';
import { wordOf } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';

const both = (text: (words: ReturnType<typeof wordsIn>) => string): DataSet['title'] => ({
	zh: text(wordsIn('zh')),
	en: text(wordsIn('en'))
});

/** All data of the portal with lasting addresses. */
export const dataSets = (modified: string): DataSet[] => [
	{
		path: '/disclosure/catalogue',
		title: both((words) => words.disclosure.catalogue.title),
		theme: 'GOVE',
		modified,
		files: [
			{ path: '/disclosure/catalogue/data.csv', type: 'CSV' },
			{ path: '/disclosure/catalogue/data.json', type: 'JSON' },
			{ path: '/disclosure/feed.atom', type: 'ATOM' }
		]
	},
	...lists.map(({ id }): DataSet => ({
		path: `/disclosure/lists/${id}`,
		title: both((words) => wordOf<string>(words.disclosure.lists, id) ?? id),
		theme: 'GOVE',
		modified,
		files: [
			{ path: `/disclosure/lists/${id}/data.csv`, type: 'CSV' },
			{ path: `/disclosure/lists/${id}/data.json`, type: 'JSON' }
		]
	})),
	{
		path: '/disclosure/enforcement',
		title: both((words) => words.disclosure.enforcement.title),
		theme: 'JUST',
		modified,
		files: [
			{ path: '/disclosure/enforcement/data.csv', type: 'CSV' },
			{ path: '/disclosure/feed.atom?kind=result', type: 'ATOM' }
		]
	},
	{
		path: '/outcomes',
		title: both((words) => words.site.outcomes.title),
		theme: 'GOVE',
		modified,
		files: [
			{ path: '/outcomes/data.csv', type: 'CSV' },
			{ path: '/outcomes/data.json', type: 'JSON' },
			{ path: '/outcomes/feed.atom', type: 'ATOM' }
		]
	},
	{
		path: '/statistics',
		title: both((words) => words.site.nav.statistics),
		theme: 'GOVE',
		modified,
		files: [
			{ path: '/statistics/figures.csv', type: 'CSV' },
			{ path: '/statistics/figures.json', type: 'JSON' }
		]
	}
];
