import type { Context } from '#casework/context.server.ts';
import type { Asked } from '#casework/own-data/kinds.ts';
import { caseKeyOf, contactKeyOf, partiesOf } from '#casework/parties.queries.server.ts';
import { contactForm } from '#casework/person.ts';
import { Refusal } from '#casework/refusal.ts';
import { seal } from '#platform/crypto.server.ts';
import { registerRows } from '#register/rows.store.server.ts';
import type { Trx } from '#tables.ts';

/** Writes the corrected person in place of the former; by the new contact the case is found from now on, by the old no more. */
export async function correctPerson(
	trx: Trx,
	context: Pick<Context, 'masterKey'>,
	caseId: string,
	changes: Asked['changes']
): Promise<void> {
	const key = await caseKeyOf(trx, context, caseId);
	const parties = await partiesOf(trx, context, caseId);
	const n = parties.findIndex((one) => one.part === 'filer');
	const filer = parties[n];
	if (!key || !filer) throw new Refusal('nothing-held');
	const person = { ...filer.person, ...changes };
	await trx
		.updateTable('parties')
		.set({ sealed: seal(key, person, caseId, `parties:${n}`) })
		.where('case_id', '=', caseId)
		.where('n', '=', n)
		.execute();
	await registerRows(trx, 'filing', caseId);
	const keys = (contacts: readonly string[]) =>
		new Set(
			contacts
				.map(contactForm)
				.filter(Boolean)
				.map((one) => contactKeyOf(context, one))
		);
	const others = parties.filter((one) => one !== filer).map((one) => one.person);
	const now = keys([person, ...others].flatMap(({ phone, email }) => [phone, email]));
	const gone = [...keys([filer.person.phone, filer.person.email])].filter((one) => !now.has(one));
	if (gone.length > 0)
		await trx
			.deleteFrom('contact_keys')
			.where('case_id', '=', caseId)
			.where('contact_key', 'in', gone)
			.execute();
	for (const contact_key of now) {
		await trx
			.insertInto('contact_keys')
			.values({ contact_key, case_id: caseId })
			.onConflict((row) => row.doNothing())
			.execute();
	}
}
