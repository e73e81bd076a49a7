import { fill } from '#i18n/fill.ts';
import type { Words } from '#i18n/words.ts';
import type { Otherwise } from '#disclosure/lists/lists.ts';

type Row = Readonly<Record<string, string>>;

/** The address of the form that is filled in already with what the list says of an entry. */
export function otherwiseAddress(to: Otherwise, row: Row, unit: string, words: Words['disclosure']): string {
	const name = row['name'] ?? '';
	const said = ['standard', 'price', 'period', 'charge', 'scope']
		.map((key) => row[key] ?? '')
		.filter(Boolean);
	const entry = [name, ...said].join('，');
	const query = new URLSearchParams({
		title: [...fill(words.prefill[to], { name })].slice(0, 60).join(''),
		story: fill(words.prefill.story, { entry })
	});
	if (to === 'fee-report') query.set('item', [...name].slice(0, 80).join(''));
	if (unit !== '') query.set('unit', unit);
	return `/file/${to}?${query}`;
}

/** The same for a charge that is on no list. */
export const offListAddress = (item: string, words: Words['disclosure']): string =>
	`/file/fee-report?${new URLSearchParams({ title: [...fill(words.prefill.offList, { name: item })].slice(0, 60).join(''), item })}`;
