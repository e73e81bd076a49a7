import { endOf, type Collected, type Told } from '#disclosure/annual-report/table-two.ts';
import type { Act } from '#publication/validity.ts';
import type { Db, Trx } from '#tables.ts';

/** What a body has published that may count in table 2 of a year. The public role may ask it too. */
export async function toldBy(db: Db | Trx, body: string, year: number): Promise<Told[]> {
	const rows = await db
		.selectFrom('public_disclosures')
		.select([
			'id',
			'kind',
			'key',
			'number',
			'title',
			'theme',
			'formed_on',
			'expires_on',
			'withdrawn_on',
			'acts'
		])
		.where('current', '=', true)
		.where('kind', 'in', ['normative', 'result'])
		.where('formed_on', '<=', `${year}-12-31`)
		.where((is) => is.or([is('kind', '=', 'normative'), is('formed_on', '>=', `${year}-01-01`)]))
		.$if(body !== 'county', (query) => query.where('unit', '=', body))
		.orderBy('formed_on')
		.orderBy('key')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		kind: row.kind as Told['kind'],
		number: row.number === '' ? row.key : row.number,
		title: row.title,
		theme: row.theme,
		formed: row.formed_on,
		ended: row.kind === 'normative' ? endOf(row.expires_on, row.withdrawn_on, row.acts as Act[]) : null
	}));
}

/** What the county says it collected, from the list in force; with names, what stands under one of them. */
export async function collectedBy(db: Db | Trx, names: readonly string[] | null): Promise<Collected[]> {
	const row = await db
		.selectFrom('public_disclosures')
		.select('body')
		.where('current', '=', true)
		.where('withdrawn_on', 'is', null)
		.where('kind', '=', 'list')
		.where('key', '=', 'collected')
		.executeTakeFirst();
	const { rows = [] } = (row?.body ?? {}) as { rows?: Collected[] };
	return names === null ? rows : rows.filter((one) => names.includes(one.unit));
}
