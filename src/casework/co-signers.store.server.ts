import type { Context } from '#casework/context.server.ts';
import { caseKeyOf, contactKeyOf } from '#casework/parties.queries.server.ts';
import { nobody } from '#casework/person.ts';
import { seal } from '#platform/crypto.server.ts';
import { registerRows } from '#register/rows.store.server.ts';
import type { Trx } from '#tables.ts';

/** Stores a co-signer under the key of the case, once for each telephone number; says which number they are, or null. */
export async function insertCoSigner(
	trx: Trx,
	context: Context,
	caseId: string,
	who: { name: string; phone: string }
): Promise<number | null> {
	const key = await caseKeyOf(trx, context, caseId);
	if (!key) return null;
	const { n: before } = await trx
		.selectFrom('co_signers')
		.select(({ fn }) => fn.countAll<string>().as('n'))
		.where('case_id', '=', caseId)
		.executeTakeFirstOrThrow();
	const n = Number(before) + 1;
	const { numInsertedOrUpdatedRows } = await trx
		.insertInto('co_signers')
		.values({
			...{ case_id: caseId, n, contact_key: contactKeyOf(context, who.phone) },
			sealed: seal(key, { ...nobody, ...who }, caseId, `co-signers:${n}`)
		})
		.onConflict((row) => row.columns(['case_id', 'contact_key']).doNothing())
		.executeTakeFirst();
	if (numInsertedOrUpdatedRows !== 1n) return null;
	// No entry of the timeline for each of thousands: the register holds each.
	await registerRows(trx, 'co-signature', `${caseId}/${n}`);
	return n;
}
