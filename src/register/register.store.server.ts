import { hash, randomBytes } from 'node:crypto';
import type { Trx } from '#tables.ts';

/**
 * What an entry of the register is about: an entry of a case's timeline, a paper, a public record, a document, a list
 * and so on. `subject` is its lasting id, and `n` counts its versions from 1; the three together are unique.
 */
export type RegisterSubject = { readonly kind: string; readonly subject: string; readonly n: number };

/** Commits to a text without holding any of it: the hash of a salt and of the text's bytes. */
export const commitmentOf = (salt: Buffer, text: string): Buffer =>
	hash('sha256', Buffer.concat([salt, Buffer.from(text, 'utf8')]), 'buffer');

/** Enters a version of something into the register, in the transaction that writes that version. */
export async function register(trx: Trx, about: RegisterSubject, text: string): Promise<void> {
	const salt = randomBytes(16);
	await trx
		.with('entered', (one) =>
			one
				.insertInto('register_entries')
				.values({ ...about, salt, commitment: commitmentOf(salt, text) })
				.returning('seq')
		)
		.insertInto('register_pending')
		.columns(['seq'])
		.expression((one) => one.selectFrom('entered').select('seq'))
		.execute();
}
