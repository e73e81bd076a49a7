import { randomBytes } from 'node:crypto';
import { bigramsOf, normalise } from '#publication/bigrams.ts';
import type { PublicRecordsTable, Trx } from '#tables.ts';

export type NewRecord = Omit<PublicRecordsTable, 'id' | 'bigrams' | 'search_text'> & { bigrams?: never };

/** Writes the copy that the public reads. Its address is random: nothing leads back to the case. */
export async function writeRecord(trx: Trx, caseId: string, record: NewRecord): Promise<string> {
	const id = randomBytes(6).toString('hex');
	const text = [record.title, record.question, record.answer].join('\n');
	await trx
		.insertInto('public_records')
		.values({ ...record, id, bigrams: bigramsOf(text), search_text: normalise(text) })
		.execute();
	await trx
		.insertInto('publications')
		.values({ case_id: caseId, record_id: id, published_on: record.published_on, withdrawn_on: null })
		.onConflict((row) =>
			row
				.column('case_id')
				.doUpdateSet({ record_id: id, published_on: record.published_on, withdrawn_on: null })
		)
		.execute();
	return id;
}

/** Takes the copy down; gives its id where one stood. */
export async function withdrawRecord(trx: Trx, caseId: string, on: string): Promise<string | null> {
	const row = await trx
		.updateTable('publications')
		.set({ withdrawn_on: on })
		.where('case_id', '=', caseId)
		.returning('record_id')
		.executeTakeFirst();
	if (row) await trx.deleteFrom('public_records').where('id', '=', row.record_id).execute();
	return row?.record_id ?? null;
}
