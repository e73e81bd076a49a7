import { error } from '@sveltejs/kit';
import { dayInChina, type Day } from '#clocks/day.ts';
import { readPage } from '#publication/filter.ts';
import type { Disclosed, DisclosedFilter } from '#publication/disclosed.ts';
import { disclosedHeads, editionsOf, interpretationsOf } from '#publication/disclosed.queries.server.ts';
import { addressOf } from '#routes/(site)/disclosure/paths.ts';
import { unitNames } from '#units/names.ts';
import { storable } from '#platform/storable.ts';
import { now } from '#platform/time.server.ts';

type Asked = { locals: App.Locals; url: URL };

export const todayHere = (): Day => dayInChina(now());

const PAGE = 15;

const inAddress = (url: URL, key: string): string =>
	storable(url.searchParams.get(key) ?? '')
		.trim()
		.slice(0, 60);

/** A page of what is published in some kinds, filtered by the address, with what can be filtered for. */
export async function shownList({ locals, url }: Asked, kinds: readonly string[]) {
	const today = todayHere();
	const names = unitNames(await locals.portal.county(), locals.language);
	const everything = await disclosedHeads(locals.portal.publicDb, { kinds }, today);
	const asked = ['words', 'unit', 'theme', 'validity'].flatMap((key) => {
		const value = inAddress(url, key);
		return value === '' ? [] : [[key, value] as const];
	});
	const filter: DisclosedFilter = { kinds, ...Object.fromEntries(asked) };
	const found = asked.length === 0 ? everything : await disclosedHeads(locals.portal.publicDb, filter, today);
	const page = readPage(url.searchParams);
	const pages = Math.max(1, Math.ceil(found.length / PAGE));
	if (page > pages) error(404);
	const values = (of: (one: Disclosed) => string) => [...new Set(everything.map(of))].filter(Boolean).sort();
	return {
		rows: found.slice((page - 1) * PAGE, page * PAGE).map((one) => brief(one, names)),
		count: found.length,
		page,
		pages,
		search: url.search,
		filter: Object.fromEntries(asked),
		names,
		values: {
			unit: values((one) => one.unit),
			theme: values((one) => one.theme),
			validity: values((one) => one.validity)
		}
	};
}

/** What a list shows of a disclosure. */
export const brief = (one: Disclosed, names: Readonly<Record<string, string>>) => ({
	id: one.id,
	kind: one.kind,
	title: one.title,
	number: one.number,
	key: one.key,
	theme: one.theme,
	unit: names[one.unit] ?? one.unit,
	publishedOn: one.publishedOn,
	formedOn: one.formedOn,
	expiresOn: one.expiresOn,
	validity: one.validity,
	filed: one.acts.some((act) => act.action === 'file-for-record')
});

/** One document with its editions and explanations; an address of another kind is not found. */
export async function shownDocument(event: Asked & { params: { id: string } }, kinds: readonly string[]) {
	const { locals, params, url } = event;
	const today = todayHere();
	const db = locals.portal.publicDb;
	const editions = await editionsOf(db, params.id, today);
	const current = editions.find((one) => one.current);
	if (!current || !kinds.includes(current.kind)) error(404);
	const wanted = Number(url.searchParams.get('version'));
	const shown = editions.find((one) => one.version === wanted) ?? current;
	const names = unitNames(await locals.portal.county(), locals.language);
	const explained = current.fields['interprets'] ?? '';
	const source =
		explained === ''
			? undefined
			: (await disclosedHeads(db, { kinds: ['document', 'normative'] }, today)).find(
					(one) => one.key === explained
				);
	return {
		shown: { ...shown, files: shown.files.map(({ storage_key: _, ...file }) => file) },
		unit: names[current.unit] ?? current.unit,
		editions: editions.map((one) => ({ version: one.version, day: one.publishedOn, current: one.current })),
		explains: source ? { href: addressOf(source), title: source.title } : null,
		interpretations: (await interpretationsOf(db, current.key, today)).map((one) => ({
			id: one.id,
			title: one.title
		}))
	};
}
