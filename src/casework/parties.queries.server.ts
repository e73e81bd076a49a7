import type { Context } from '#casework/context.server.ts';
import { contactForm, type Party, type Person } from '#casework/person.ts';
import { indexHash, open, unwrapKey, type RecordKey } from '#platform/crypto.server.ts';
import type { Db, Trx } from '#tables.ts';

/** The case's own key, or null once it was destroyed. */
export async function caseKeyOf(
	db: Db | Trx,
	context: Pick<Context, 'masterKey'>,
	caseId: string
): Promise<RecordKey | null> {
	const row = await db
		.selectFrom('case_keys')
		.select('wrapped')
		.where('case_id', '=', caseId)
		.executeTakeFirst();
	return row ? unwrapKey(context.masterKey, row.wrapped, caseId) : null;
}

/** Everyone on the filer's side. Whoever shows this to an officer logs the look first. */
export async function partiesOf(
	db: Db | Trx,
	context: Pick<Context, 'masterKey'>,
	caseId: string
): Promise<Party[]> {
	const key = await caseKeyOf(db, context, caseId);
	if (!key) return [];
	const rows = await db
		.selectFrom('parties')
		.select(['n', 'part', 'sealed'])
		.where('case_id', '=', caseId)
		.orderBy('n')
		.execute();
	return rows.map((row) => ({
		part: row.part,
		person: open(key, row.sealed, caseId, `parties:${row.n}`) as Person
	}));
}

export const filerOf = async (
	db: Db | Trx,
	context: Pick<Context, 'masterKey'>,
	caseId: string
): Promise<Person | null> =>
	(await partiesOf(db, context, caseId)).find((one) => one.part === 'filer')?.person ?? null;

/** The keyed hash under which a phone number or address finds its cases. */
export const contactKeyOf = (context: Pick<Context, 'masterKey'>, contact: string): string =>
	indexHash(context.masterKey, `contact:${contactForm(contact)}`);
