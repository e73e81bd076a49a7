import { randomUUID } from 'node:crypto';
import type { Schema, Trx } from '#tables.ts';

/** Puts a document that was given on request where the catalogue's desk takes it up. Who asked stays behind. */
export async function offerRelease(
	trx: Trx,
	released: Omit<Schema['released_documents'], 'id' | 'taken_into'>
): Promise<void> {
	await trx
		.insertInto('released_documents')
		.values({ ...released, id: randomUUID(), taken_into: null })
		.execute();
}
