import type { Context } from '#casework/context.server.ts';
import { contactKeyOf } from '#casework/parties.queries.server.ts';
import { contactForm, type Party } from '#casework/person.ts';
import { encryptTo } from '#platform/age.server.ts';
import { newKey, seal, wrapKey } from '#platform/crypto.server.ts';
import { sha256 } from '#platform/sha256.server.ts';
import { registerRows } from '#register/rows.store.server.ts';
import type { FileRow, Trx } from '#tables.ts';

/** Stores who filed, under a key that only this case has: without the key nothing of it can be read again. */
export async function insertParties(
	trx: Trx,
	context: Context,
	caseId: string,
	parties: readonly Party[]
): Promise<void> {
	const key = newKey();
	await trx
		.insertInto('case_keys')
		.values({ case_id: caseId, wrapped: wrapKey(context.masterKey, key, caseId) })
		.execute();
	if (parties.length === 0) return;
	await trx
		.insertInto('parties')
		.values(
			parties.map((one, n) => ({
				case_id: caseId,
				n,
				part: one.part,
				sealed: seal(key, one.person, caseId, `parties:${n}`)
			}))
		)
		.execute();
	const contacts = parties
		.flatMap(({ person }) => [person.phone, person.email])
		.map(contactForm)
		.filter(Boolean);
	for (const contact of new Set(contacts)) {
		await trx
			.insertInto('contact_keys')
			.values({ contact_key: contactKeyOf(context, contact), case_id: caseId })
			.execute();
	}
}

/**
 * Encrypts an accusation to the discipline body's public key; the portal holds no key that opens it (INV-03). Gives the
 * hash of what was stored, which enters the register: it proves later that what was handed over is what arrived.
 */
export async function insertSealed(
	trx: Trx,
	context: Context,
	caseId: string,
	content: unknown
): Promise<string> {
	const bytes = await encryptTo([context.disciplineKey], JSON.stringify(content));
	const hash = sha256(bytes);
	await trx
		.insertInto('sealed_contents')
		.values({
			case_id: caseId,
			content: bytes,
			content_hash: hash,
			handed_over_at: null,
			recipient: context.disciplineKey
		})
		.execute();
	await registerRows(trx, 'sealed-content', caseId);
	return hash;
}

/** Ties files that are already stored to the case and to the entry they came with. */
export async function insertFiles(
	trx: Trx,
	caseId: string,
	files: readonly FileRow[],
	entry: number
): Promise<void> {
	if (files.length === 0) return;
	await trx
		.insertInto('case_files')
		.values(files.map((file) => ({ ...file, case_id: caseId, entry })))
		.execute();
	await registerRows(trx, 'case-file', ...files.map((file) => file.id));
}
