import { createHmac, randomBytes } from 'node:crypto';
import { lastEntry, type Case, type Entry } from '#casework/case.ts';
import type { Context, Keeper } from '#casework/context.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeSystemAction } from '#casework/take-action.server.ts';
import { todayOf } from '#casework/context.server.ts';
import { poolOn } from '#participation/experts.queries.server.ts';
import { knowsOf, linesOf, opinionOf, placesNow, saidIn } from '#participation/expert-review/course.ts';
import { barOf, chooseInOrder, lacks, type PoolExpert } from '#participation/expert-review/eligible.ts';
import { expertReview } from '#participation/expert-review/procedure.ts';
import { preparing, publicBody } from '#participation/public-decision.ts';
import type { ReviewBody } from '#participation/public-experts.ts';
import { registerRows } from '#register/rows.store.server.ts';
import type { Trx } from '#tables.ts';

/** Chooses, replaces, and makes the public copy anew with each step, in the door's transaction. */
export const keepReview: Keeper = async (trx, context, after, entry) => {
	const decision = await decisionOf(trx, after, entry);
	switch (entry.action) {
		case 'choose-experts':
			return choose(trx, context, after, entry, decision.units);
		case 'declare-interest':
			if (saidIn(entry, 'interest') === 'interest-found')
				await fillPlace(trx, context, after, saidIn(entry, 'expert'), 'interest-found', decision.units);
			break;
		case 'replace-expert':
			await fillPlace(trx, context, after, saidIn(entry, 'expert'), saidIn(entry, 'reason'), decision.units);
			break;
	}
	if (after.stage === 'review-published' || after.stage === 'review-dropped')
		await writeCopy(trx, after, entry, decision);
};

type Decision = { id: string; title: string; units: string[] };

/** The decision that is reviewed, and the units that lead it; only the unit that leads it asks experts. */
async function decisionOf(trx: Trx, on: Case, entry: Entry): Promise<Decision> {
	const row = await trx
		.selectFrom('decision_links')
		.innerJoin('decisions', 'decisions.id', 'decision_links.decision_id')
		.select(['decisions.id', 'title', 'unit', 'body'])
		.where('case_id', '=', on.boundTo ?? '')
		.executeTakeFirst();
	if (!row) throw new Refusal('not-found');
	const body = publicBody.parse(row.body);
	if (entry.action === 'prepare-review') {
		await mayBeAsked(trx, on);
		if (on.unit !== row.unit) throw new Refusal('not-by-you');
		if (knowsOf(on).length === 0) throw new Refusal('no-known-field');
	}
	return { id: row.id, title: row.title, units: [row.unit, ...body.coUnits] };
}

/** While the file of the decision is made, and one review at a time. */
async function mayBeAsked(trx: Trx, on: Case): Promise<void> {
	const rows = await trx
		.selectFrom('cases')
		.select(['id', 'stage', 'procedure', 'open'])
		.where((one) => one.or([one('id', '=', on.boundTo), one('bound_to', '=', on.boundTo)]))
		.execute();
	const stage = rows.find((row) => row.id === on.boundTo)?.stage;
	if (!preparing.some((one) => one === stage)) throw new Refusal('review-not-asked');
	if (rows.some((row) => row.procedure === 'expert-review' && row.open && row.id !== on.id))
		throw new Refusal('review-under-way');
}

/** In the order of a keyed hash: nobody chooses it, and with the seed everybody can work it through. */
const inOrder = (pool: readonly PoolExpert[], seed: string): PoolExpert[] =>
	pool
		.map((one) => ({ one, by: createHmac('sha256', seed).update(one.id).digest('hex') }))
		.toSorted((a, b) => (a.by < b.by ? -1 : 1))
		.map(({ one }) => one);

async function eligible(trx: Trx, context: Context, on: Case, units: readonly string[]) {
	const asked = { fields: knowsOf(on), units };
	const pool = await poolOn(trx, todayOf(context));
	return pool.map((one) => ({ one, bar: barOf(one, asked) }));
}

async function choose(trx: Trx, context: Context, on: Case, entry: Entry, units: readonly string[]) {
	const pool = await eligible(trx, context, on, units);
	const free = pool.filter(({ bar }) => bar === null).map(({ one }) => one);
	const seats = Number(entry.details['seats']);
	const seed = saidIn(entry, 'way') === 'by-lot' ? randomBytes(16).toString('hex') : '';
	const chosen =
		seed === ''
			? named(pool, saidIn(entry, 'named'))
			: chooseInOrder(inOrder(free, seed), knowsOf(on), seats);
	if (chosen.length < seats) throw new Refusal('too-few-experts');
	const lack = lacks(chosen, knowsOf(on));
	if (lack !== null) throw new Refusal(lack === 'one-body' ? 'experts-of-one-body' : 'field-without-expert');
	await place(trx, on.id, entry.n, chosen);
	await takeSystemAction(trx, context, expertReview, on.id, 'show-chosen', {
		chosen: chosen.map((one) => one.name).join('\n'),
		eligible: free.map((one) => `${one.name} ${one.id}`).join('\n'),
		seed
	});
}

/** Those named, each of whom is in the pool, knows a field that is asked, and has no tie (INV-31). */
function named(pool: readonly { one: PoolExpert; bar: string | null }[], typed: string): PoolExpert[] {
	return linesOf(typed).map((name) => {
		const found = pool.find(({ one }) => one.name === name);
		if (!found) throw new Refusal('check-input', { named: `not-in-pool:${name}` });
		if (found.bar !== null) throw new Refusal('check-input', { named: `barred-${found.bar}:${name}` });
		return found.one;
	});
}

async function place(trx: Trx, caseId: string, n: number, experts: readonly PoolExpert[]): Promise<void> {
	for (const one of experts)
		await trx
			.insertInto('expert_places')
			.values({ case_id: caseId, expert_id: one.id, n, out_n: null })
			.execute();
}

/** The next by lot takes the place: of the same field where somebody is left who knows it. */
async function fillPlace(
	trx: Trx,
	context: Context,
	on: Case,
	out: string,
	why: string,
	units: readonly string[]
): Promise<void> {
	const had = await trx
		.selectFrom('expert_places')
		.innerJoin('experts', 'experts.id', 'expert_places.expert_id')
		.select(['expert_id', 'name', 'fields'])
		.where('case_id', '=', on.id)
		.execute();
	const left = (await eligible(trx, context, on, units))
		.filter(({ one, bar }) => bar === null && !had.some((place) => place.expert_id === one.id))
		.map(({ one }) => one);
	const seed = saidIn(lastEntry(on.timeline, 'show-chosen'), 'seed') || on.id;
	const goes = had.find((place) => place.name === out);
	const ordered = inOrder(left, seed);
	const next = ordered.find((one) => one.fields.some((field) => goes?.fields.includes(field))) ?? ordered[0];
	if (!next) throw new Refusal('too-few-experts');
	const n = (on.timeline.at(-1)?.n ?? 0) + 1;
	await trx
		.updateTable('expert_places')
		.set({ out_n: n })
		.where('case_id', '=', on.id)
		.where('expert_id', '=', goes?.expert_id ?? '')
		.execute();
	await place(trx, on.id, n, [next]);
	await takeSystemAction(trx, context, expertReview, on.id, 'fill-place', {
		expert: out,
		substitute: next.name,
		why
	});
}

async function writeCopy(trx: Trx, on: Case, entry: Entry, decision: Decision): Promise<void> {
	const rows = await trx
		.selectFrom('expert_places')
		.innerJoin('experts', 'experts.id', 'expert_places.expert_id')
		.select(['name', 'post', 'experts.body', 'kind', 'fields'])
		.where('case_id', '=', on.id)
		.execute();
	const chosen = lastEntry(on.timeline, 'choose-experts');
	const shown = lastEntry(on.timeline, 'show-chosen');
	const body: ReviewBody = {
		decisionTitle: decision.title,
		question: on.facts['story'] ?? '',
		fields: knowsOf(on),
		way: saidIn(chosen, 'way'),
		reason: saidIn(chosen, 'reason'),
		seed: saidIn(shown, 'seed'),
		eligible: linesOf(saidIn(shown, 'eligible')),
		experts:
			on.stage === 'review-published'
				? placesNow(on).flatMap((name) => {
						const one = rows.find((row) => row.name === name);
						const said = opinionOf(on, name);
						if (!one || !said) return [];
						const [stance, opinion, signedOn] = ['stance', 'opinion', 'signedOn'].map((key) =>
							saidIn(said, key)
						);
						return [{ ...one, stance: stance ?? '', opinion: opinion ?? '', signedOn: signedOn ?? '' }];
					})
				: [],
		replaced: on.timeline
			.filter((one) => one.action === 'fill-place')
			.map((one) => ({ name: saidIn(one, 'expert'), reason: saidIn(one, 'why') })),
		adoption: saidIn(entry, 'adoption'),
		dropped: entry.action === 'drop-review' ? saidIn(entry, 'reason') : ''
	};
	const id = randomBytes(5).toString('hex');
	const row = { decision_id: decision.id, stage: on.stage, changed_on: entry.on, body: JSON.stringify(body) };
	await trx
		.insertInto('expert_reviews')
		.values({ id, ...row })
		.execute();
	await registerRows(trx, 'expert-review', id);
	await trx.insertInto('expert_review_links').values({ case_id: on.id, review_id: id }).execute();
}
