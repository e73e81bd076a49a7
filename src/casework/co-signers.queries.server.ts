import type { Context } from '#casework/context.server.ts';
import { caseKeyOf } from '#casework/parties.queries.server.ts';
import type { Person } from '#casework/person.ts';
import { open } from '#platform/crypto.server.ts';
import type { Db } from '#tables.ts';

export async function countCoSigners(db: Db, caseId: string): Promise<number> {
	const row = await db
		.selectFrom('co_signers')
		.select(({ fn }) => fn.countAll<string>().as('n'))
		.where('case_id', '=', caseId)
		.executeTakeFirstOrThrow();
	return Number(row.n);
}

/** Everyone who co-signed. Whoever shows this to an officer logs the look first. */
export async function coSignersOf(
	db: Db,
	context: Pick<Context, 'masterKey'>,
	caseId: string
): Promise<Person[]> {
	const key = await caseKeyOf(db, context, caseId);
	if (!key) return [];
	const rows = await db
		.selectFrom('co_signers')
		.select(['n', 'sealed'])
		.where('case_id', '=', caseId)
		.orderBy('n')
		.execute();
	return rows.map((row) => open(key, row.sealed, caseId, `co-signers:${row.n}`) as Person);
}
