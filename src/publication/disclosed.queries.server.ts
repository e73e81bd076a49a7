import { sql, type Selectable } from 'kysely';
import { termsOf } from '#publication/bigrams.ts';
import { matches } from '#publication/matches.queries.server.ts';
import type { Disclosed, DisclosedFilter } from '#publication/disclosed.ts';
import { validityOn, type Act } from '#publication/validity.ts';
import type { Db, PublicDisclosuresTable } from '#tables.ts';

const read = (row: Selectable<PublicDisclosuresTable>, day: string): Disclosed => {
	const body = row.body as { fields?: Disclosed['fields']; rows?: Disclosed['rows'] };
	const acts = row.acts as Act[];
	const dated = {
		effectiveOn: row.effective_on,
		expiresOn: row.expires_on,
		withdrawnOn: row.withdrawn_on,
		acts
	};
	return {
		...dated,
		id: row.id,
		version: row.version,
		current: row.current,
		kind: row.kind,
		key: row.key,
		unit: row.unit,
		number: row.number,
		title: row.title,
		theme: row.theme,
		formedOn: row.formed_on,
		publishedOn: row.published_on,
		reason: row.reason,
		fields: body.fields ?? {},
		rows: body.rows ?? [],
		files: row.files as Disclosed['files'],
		validity: validityOn(dated, day)
	};
};

const filtered = (db: Db, { kinds, unit, theme, words }: DisclosedFilter) =>
	db
		.selectFrom('public_disclosures')
		.where((row) =>
			row.and([
				row('current', '=', true),
				...(kinds ? [row('kind', 'in', [...kinds])] : []),
				...(unit ? [row('unit', '=', unit)] : []),
				...(theme ? [row('theme', '=', theme)] : []),
				...termsOf(words ?? '').flatMap((term) => matches(term))
			])
		);

/** Everything that is published in a kind, newest first; withdrawn and expired ones stay, with their status (INV-46). */
export async function disclosedAll(
	db: Db,
	filter: DisclosedFilter,
	day: string,
	most = MOST
): Promise<Disclosed[]> {
	const rows = await newest(db, filter, most).selectAll().execute();
	return standing(rows, filter, day);
}

/** The same without the texts, for lists: what they say of each, and no more. */
export async function disclosedHeads(
	db: Db,
	filter: DisclosedFilter,
	day: string,
	most = MOST
): Promise<Disclosed[]> {
	const rows = await newest(db, filter, most)
		.select([...heads])
		.select(bare)
		.execute();
	return standing(rows, filter, day);
}

const MOST = 50_000;
const heads = [
	...(['id', 'version', 'entry', 'current', 'kind', 'key', 'unit', 'number', 'title', 'theme'] as const),
	...(['formed_on', 'effective_on', 'expires_on', 'published_on', 'withdrawn_on', 'reason', 'acts'] as const)
] as const;
const bare = [
	sql<unknown>`'{}'::jsonb`.as('body'),
	sql<unknown>`'[]'::jsonb`.as('files'),
	sql<string[]>`'{}'::text[]`.as('bigrams'),
	sql<string>`''`.as('search_text')
];

const newest = (db: Db, filter: DisclosedFilter, most: number) =>
	filtered(db, filter).orderBy('published_on', 'desc').orderBy('formed_on', 'desc').orderBy('id').limit(most);

const standing = (
	rows: readonly Selectable<PublicDisclosuresTable>[],
	{ validity }: DisclosedFilter,
	day: string
): Disclosed[] =>
	rows.map((row) => read(row, day)).filter((one) => validity === undefined || one.validity === validity);

/** One disclosure by its address, with all its editions, newest first. */
export async function editionsOf(db: Db, id: string, day: string): Promise<Disclosed[]> {
	if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return [];
	const rows = await db
		.selectFrom('public_disclosures')
		.selectAll()
		.where('id', '=', id)
		.orderBy('version', 'desc')
		.execute();
	return rows.map((row) => read(row, day));
}

/** All editions of the list of that name, in the order of the days from which they hold. */
export const listEditions = (db: Db, list: string) =>
	db
		.selectFrom('public_disclosures')
		.select(['id', 'version', 'unit', 'effective_on', 'published_on', 'withdrawn_on', 'body'])
		.where('kind', '=', 'list')
		.where('key', '=', list)
		.orderBy('effective_on')
		.orderBy('version')
		.execute();

/** Documents that explain a document. */
export async function interpretationsOf(db: Db, key: string, day: string): Promise<Disclosed[]> {
	const rows = await db
		.selectFrom('public_disclosures')
		.selectAll()
		.where('current', '=', true)
		.where('kind', '=', 'document')
		.where(sql<boolean>`body -> 'fields' ->> 'interprets' = ${key}`)
		.orderBy('published_on')
		.execute();
	return rows.map((row) => read(row, day));
}

/** The published disclosure under a key: an index number, the name of a unit or a list. */
export async function disclosedAs(
	db: Db,
	kinds: readonly string[],
	key: string,
	day: string
): Promise<Disclosed | null> {
	const row = await db
		.selectFrom('public_disclosures')
		.selectAll()
		.where('current', '=', true)
		.where('kind', 'in', [...kinds])
		.where('key', '=', key)
		.executeTakeFirst();
	return row ? read(row, day) : null;
}

/** What is formed, owed to the public and not there yet: by unit, the oldest first. */
export const owedNow = (db: Db, unit?: string) =>
	db
		.selectFrom('owed_disclosures')
		.select(['id', 'kind', 'unit', 'theme', 'formed_on', 'due_on'])
		.$if(unit !== undefined, (query) => query.where('unit', '=', unit ?? ''))
		.orderBy('due_on')
		.execute();
