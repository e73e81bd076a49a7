import { randomUUID } from 'node:crypto';
import type { Case, Officer } from '#casework/case.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import type { Notice } from '#casework/notice.ts';
import { correctPerson } from '#casework/own-data/correct-person.store.server.ts';
import type { Asked } from '#casework/own-data/kinds.ts';
import {
	mayAnswer,
	partOf,
	requestsOf,
	type DataRequest
} from '#casework/own-data/requests.queries.server.ts';
import { caseKeyOf, filerOf } from '#casework/parties.queries.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { proposeErasure } from '#casework/retention/propose.store.server.ts';
import { reckoned } from '#clocks/reckoned.ts';
import { seal } from '#platform/crypto.server.ts';
import { register } from '#register/register.store.server.ts';
import type { Trx } from '#tables.ts';

const CLOCK = 'PI-RIGHTS';

/** Takes a request about a person's own data; one of a kind is open at a time. It never waits for an account. */
export async function askOwnData(context: Context, on: Pick<Case, 'id'>, asked: Asked): Promise<void> {
	await context.db.transaction().execute(async (trx) => {
		const locked = await loadCase(trx, on.id, 'lock');
		const key = await caseKeyOf(trx, context, on.id);
		if (!locked || locked.sealed || !key) throw new Refusal('nothing-held');
		const before = await requestsOf(trx, context, on.id);
		if (before.some((one) => one.kind === asked.kind && one.outcome === null))
			throw new Refusal('already-asked');
		const id = randomUUID();
		const today = todayOf(context);
		const row = {
			id,
			case_id: on.id,
			kind: asked.kind,
			asked_at: context.now,
			asked_on: today,
			due_on: reckoned(context, CLOCK, today)
		};
		await trx
			.insertInto('data_requests')
			.values({ ...row, sealed: seal(key, asked, on.id, partOf(id, 'asked')) })
			.execute();
		await register(trx, { kind: 'data-request', subject: id, n: 1 }, JSON.stringify(row));
	});
}

export type Answered = { readonly outcome: 'done' | 'refused'; readonly words: string };

/**
 * Answers a request: a correction is written, an erasure is proposed and waits for another person, a refusal gives its
 * reason (PI21 art. 50). The person is told that there is an answer, not what it says.
 */
export async function answerOwnData(
	context: Context,
	officer: Officer,
	on: Case,
	id: string,
	answered: Answered
): Promise<'done' | 'refused' | 'agreed'> {
	const words = answered.words.trim();
	if (!mayAnswer(officer)) throw new Refusal('not-by-you');
	return context.db.transaction().execute(async (trx) => {
		const locked = await loadCase(trx, on.id, 'lock');
		const row = (await requestsOf(trx, context, on.id)).find((one) => one.id === id);
		if (!locked || !row || row.outcome !== null) throw new Refusal('answered-already');
		if (words === '' && (answered.outcome === 'refused' || row.kind === 'explain'))
			throw new Refusal('reason-missing');
		const agreed = answered.outcome === 'done' && (await carryOut(trx, context, officer, locked, row));
		if (agreed) return 'agreed';
		await close(trx, context, officer, locked, row, { ...answered, words });
		return answered.outcome;
	});
}

/** Does what was asked. Gives true where another person has to finish it. */
async function carryOut(
	trx: Trx,
	context: Context,
	officer: Officer,
	on: Case,
	row: DataRequest
): Promise<boolean> {
	if (row.kind === 'correct') await correctPerson(trx, context, on.id, row.asked?.changes ?? {});
	if (row.kind === 'withdraw' && on.published) throw new Refusal('still-public');
	if (row.kind !== 'delete') return false;
	if (row.agreed_by !== null) throw new Refusal('answered-already');
	const within = { ...context, db: trx };
	await proposeErasure(within, officer, { number: on.number, note: `data-request ${row.id}` });
	await trx
		.updateTable('data_requests')
		.set({ agreed_by: officer.account })
		.where('id', '=', row.id)
		.execute();
	return true;
}

async function close(
	trx: Trx,
	context: Context,
	officer: Officer,
	on: Case,
	row: DataRequest,
	{ outcome, words }: Answered
): Promise<void> {
	const key = await caseKeyOf(trx, context, on.id);
	if (!key) throw new Refusal('nothing-held');
	const decided = { outcome, decided_at: context.now, decided_by: officer.account };
	const answer = words === '' ? null : seal(key, words, on.id, partOf(row.id, 'answer'));
	await trx
		.updateTable('data_requests')
		.set({ ...decided, answer })
		.where('id', '=', row.id)
		.execute();
	await register(trx, { kind: 'data-request', subject: row.id, n: 2 }, JSON.stringify(decided));
	const filer = await filerOf(trx, context, on.id);
	const to = filer?.email || filer?.phone;
	if (!filer || !to) return;
	const notice: Notice = {
		to,
		number: on.number,
		procedure: on.procedure,
		action: 'own-data',
		language: on.language,
		on: todayOf(context),
		due: null,
		ownData: true
	};
	const id = randomUUID();
	await trx
		.insertInto('notices')
		.values({
			case_id: on.id,
			id,
			entry: on.timeline.length,
			template: 'own-data',
			channel: filer.email ? 'email' : 'sms',
			sealed: seal(key, notice, on.id, `notices:${id}`),
			created_at: context.now,
			sent_at: null
		})
		.execute();
}
