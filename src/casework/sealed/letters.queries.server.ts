import type { Context } from '#casework/context.server.ts';
import { openWith, type LockedPair } from '#platform/age.server.ts';
import { indexHash } from '#platform/crypto.server.ts';
import type { Db } from '#tables.ts';

/** Made of the code and of a key that is not in the database, so that a stolen copy cannot be tried code by code. */
export const boxPassphrase = (
	{ masterKey }: Pick<Context, 'masterKey'>,
	caseId: string,
	code: string
): string => indexHash(masterKey, `letter-box:${caseId}:${code}`);

export const boxOf = (db: Db, caseId: string): Promise<LockedPair | undefined> =>
	db
		.selectFrom('letter_boxes')
		.select(['recipient', 'locked'])
		.where('case_id', '=', caseId)
		.executeTakeFirst();

export type ReadLetter = { n: number; way: 'question' | 'answer'; on: string; text: string | null };

/** The letters as the person reads them: questions in full, of the own answers only the day. Null where the code is wrong. */
export async function readLetters(
	context: Pick<Context, 'db' | 'masterKey'>,
	caseId: string,
	code: string
): Promise<ReadLetter[] | null> {
	const box = await boxOf(context.db, caseId);
	if (!box) return null;
	const rows = await lettersOf(context.db, caseId);
	const questions = rows.flatMap((row) => (row.way === 'question' && row.content ? [row.content] : []));
	const texts = await openWith(box, boxPassphrase(context, caseId, code), questions);
	if (!texts) return null;
	let next = 0;
	return rows.map((row) => ({
		n: row.n,
		way: row.way,
		on: row.on_day,
		text: row.way === 'question' && row.content ? (texts[next++] ?? null) : null
	}));
}

/** The letters as they are stored: ciphertext and day. */
export const lettersOf = (db: Db, caseId: string) =>
	db
		.selectFrom('sealed_letters')
		.select(['n', 'way', 'content', 'content_hash', 'on_day'])
		.where('case_id', '=', caseId)
		.orderBy('n')
		.execute();

/** How many answers wait to be fetched, by case. */
export const waitingAnswers = async (db: Db, caseIds: readonly string[]): Promise<Map<string, number>> => {
	if (caseIds.length === 0) return new Map();
	const rows = await db
		.selectFrom('sealed_letters')
		.select((row) => ['case_id', row.fn.countAll<string>().as('n')])
		.where('case_id', 'in', caseIds)
		.where('way', '=', 'answer')
		.where('content', 'is not', null)
		.groupBy('case_id')
		.execute();
	return new Map(rows.map((row) => [row.case_id, Number(row.n)]));
};
