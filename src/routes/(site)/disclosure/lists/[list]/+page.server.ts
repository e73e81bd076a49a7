import { error } from '@sveltejs/kit';
import { isDay } from '#clocks/day.ts';
import { listOf } from '#disclosure/lists/lists.ts';
import negative from '#disclosure/lists/negative-list.json' with { type: 'json' };
import { dayFrom } from '#casework/raw-input.ts';
import { citation } from '#i18n/laws.ts';
import { searchUnits, nameOn, findUnit } from '#units/units.ts';
import { readListOn } from '#routes/(site)/disclosure/lists/list-on.server.ts';
import { todayHere } from '#routes/(site)/disclosure/shown.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { language } = locals;
	const today = todayHere();
	if (params.list === 'negative')
		return {
			list: 'negative',
			columns: ['code', 'name'],
			rows: negative.entries as Readonly<Record<string, string>>[],
			units: {} as Record<string, string>,
			national: {
				source: negative.source,
				issuedOn: negative.issuedOn,
				note: negative.note[language]
			},
			day: today as string,
			since: null,
			note: '',
			keeper: '',
			law: citation('YS19 20', language),
			otherwise: null,
			editions: []
		};
	const list = listOf(params.list);
	if (!list) error(404);
	const asked = dayFrom(
		...(['y', 'm', 'd'].map((part) => url.searchParams.get(`on-${part}`) ?? '') as [string, string, string])
	);
	const day = isDay(asked) ? asked : today;
	const { edition, editions, rows, fields } = await readListOn(locals.portal.publicDb, list.id, day);
	const county = await locals.portal.county();
	const named = [...new Set(rows.map((row) => row['unit'] ?? ''))];
	const keeper = findUnit(county, list.unit);
	return {
		list: list.id,
		columns: list.columns.map((column) => column.key),
		rows,
		// An entry that names a unit of the county leads to that unit, and complains of it.
		units: Object.fromEntries(
			named.flatMap((name) => (name === '' ? [] : [[name, searchUnits(county, name)[0]?.id ?? '']]))
		),
		national: null,
		day: day as string,
		since: edition?.effective_on ?? null,
		note: fields['text'] ?? '',
		keeper: keeper ? nameOn(keeper, today, language) : list.unit,
		law: citation(list.law, language),
		otherwise: ['officers', 'collected'].includes(list.id) ? null : list.otherwise,
		editions: editions.map((one) => one.effective_on ?? one.published_on).toReversed()
	};
};
