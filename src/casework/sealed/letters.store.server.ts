import type { Actor, Case, Officer } from '#casework/case.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import type { Procedure } from '#casework/procedure.ts';
import { Refusal } from '#casework/refusal.ts';
import { boxOf, boxPassphrase } from '#casework/sealed/letters.queries.server.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { encryptTo, newLockedPair } from '#platform/age.server.ts';
import { sha256 } from '#platform/sha256.server.ts';
import { storable } from '#platform/storable.ts';
import { registerRows } from '#register/rows.store.server.ts';
import type { Db, Trx } from '#tables.ts';

export const LONGEST_LETTER = 8000;

/** A letter box for whoever accuses. Its lock is the query code: neither the database nor the code alone opens it. */
export async function insertLetterBox(
	trx: Trx,
	context: Context,
	caseId: string,
	code: string
): Promise<void> {
	const pair = await newLockedPair(boxPassphrase(context, caseId, code));
	await trx
		.insertInto('letter_boxes')
		.values({ case_id: caseId, ...pair })
		.execute();
}

/** The discipline body asks; what it asks is readable with the receipt's code, and by that body itself. */
export async function askReporter(
	context: Context,
	procedure: Procedure,
	caseId: string,
	liaison: Officer,
	text: string,
	seen?: number
): Promise<Case> {
	const box = await boxOf(context.db, caseId);
	if (!box) throw new Refusal('not-found');
	const letter = {
		way: 'question',
		action: 'ask-sealed',
		to: [box.recipient, context.disciplineKey]
	} as const;
	return post(context, procedure, caseId, liaison, letter, text, seen);
}

/** The person who accused answers, or adds something; it is encrypted before it is stored. */
export const writeToBody = (
	context: Context,
	procedure: Procedure,
	caseId: string,
	text: string,
	seen?: number
): Promise<Case> => {
	const letter = { way: 'answer', action: 'write-sealed', to: [context.disciplineKey] } as const;
	return post(context, procedure, caseId, { kind: 'resident', caseId }, letter, text, seen);
};

type Letter = { way: 'question' | 'answer'; action: string; to: readonly string[] };

async function post(
	context: Context,
	procedure: Procedure,
	caseId: string,
	actor: Actor,
	{ way, action, to }: Letter,
	text: string,
	seen?: number
): Promise<Case> {
	const said = storable(text).trim();
	if (said === '') throw new Refusal('check-input', { text: 'missing' });
	if ([...said].length > LONGEST_LETTER) throw new Refusal('check-input', { text: 'too-long' });
	const content = await encryptTo(to, said);
	const fingerprint = sha256(content);
	// The timeline learns that a letter came and its hash, and no word of it.
	return takeAction(context, procedure, caseId, action, actor, { fingerprint }, seen, [], (trx, after) =>
		insertLetter(trx, caseId, {
			n: after.version,
			way,
			content,
			content_hash: fingerprint,
			on_day: todayOf(context)
		})
	);
}

const insertLetter = async (
	trx: Trx,
	caseId: string,
	row: { n: number; way: 'question' | 'answer'; content: Buffer; content_hash: string; on_day: string }
): Promise<void> => {
	await trx
		.insertInto('sealed_letters')
		.values({ case_id: caseId, ...row })
		.execute();
	await registerRows(trx, 'sealed-letter', `${caseId}/${row.n}`);
};

/** Destroys the answers that the discipline body has fetched; that they came, and their hashes, stays. Gives how many. */
export async function dropAnswers(db: Db, caseId: string): Promise<number> {
	return db.transaction().execute(async (trx) => {
		const gone = await trx
			.updateTable('sealed_letters')
			.set({ content: null })
			.where('case_id', '=', caseId)
			.where('way', '=', 'answer')
			.where('content', 'is not', null)
			.returning('n')
			.execute();
		await registerRows(trx, 'sealed-letter', ...gone.map((one) => `${caseId}/${one.n}`));
		return gone.length;
	});
}
