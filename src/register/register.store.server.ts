import { createHash, randomBytes } from 'node:crypto';
import type { Trx } from '#tables.ts';

/** Commits to an entry without holding any of it: the hash of a salt and of the entry's bytes. */
export const commitmentOf = (salt: Buffer, entry: string): Buffer =>
	createHash('sha256').update(salt).update(entry).digest();

/** Enters an entry of a timeline into the register; called by the door inside its transaction. */
export async function register(trx: Trx, caseId: string, n: number, entry: string): Promise<void> {
	const salt = randomBytes(16);
	await trx
		.insertInto('register_entries')
		.values({ case_id: caseId, n, salt, commitment: commitmentOf(salt, entry) })
		.execute();
}
