import { randomBytes } from 'node:crypto';
import type { Case, Entry } from '#casework/case.ts';
import type { Keeper } from '#casework/context.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { objectionStages } from '#participation/public-decision.ts';
import { registerRows } from '#register/rows.store.server.ts';
import type { Trx } from '#tables.ts';

/** As many opinions as one contact may file on one decision. */
const MOST = 10;

/** Keeps where an opinion stands among the others; refuses what comes outside the call. */
export const keepOpinion: Keeper = async (trx, _context, after, entry) => {
	switch (entry.action) {
		case 'register':
			return place(trx, after, entry);
		case 'group':
			return putInto(trx, after, Number(entry.details['group']));
		case 'set-aside':
		case 'withdraw':
			return leave(trx, after);
		case 'show-opinion':
			return show(trx, after, entry);
		case 'hide-opinion':
			return hide(trx, after);
	}
};

async function place(trx: Trx, on: Case, entry: Entry): Promise<void> {
	const decision = await trx
		.selectFrom('decision_links')
		.innerJoin('decisions', 'decisions.id', 'decision_links.decision_id')
		.select(['case_id', 'decisions.id', 'stage', 'call_until', 'unit'])
		.where('case_id', '=', on.boundTo ?? '')
		.executeTakeFirst();
	if (!decision) throw new Refusal('call-not-open');
	const officer = entry.byUnit !== null;
	if (officer && entry.byUnit !== decision.unit && entry.byUnit !== on.dispatcher)
		throw new Refusal('not-by-you');
	const called =
		(decision.stage === 'calling' && (decision.call_until ?? '') >= entry.on) ||
		// A letter that came in time may be entered on a later day.
		(officer && decision.stage === 'collected');
	if (!called && !objectionStages.includes(decision.stage)) throw new Refusal('call-not-open');
	if (!officer && (await countOfContact(trx, on)) > MOST) throw new Refusal('too-many');
	await trx
		.insertInto('opinions')
		.values({
			case_id: on.id,
			decision_case: decision.case_id,
			kind: called ? 'opinion' : 'objection',
			clause: on.facts['clause'] ?? '',
			group_n: null,
			supports: await shownOpinion(trx, decision.id, on.facts['supports'] ?? '')
		})
		.execute();
}

/** How many opinions on the same decision came from the contact that files this one, itself included. */
async function countOfContact(trx: Trx, on: Case): Promise<number> {
	const row = await trx
		.selectFrom('contact_keys as own')
		.innerJoin('contact_keys as all', 'all.contact_key', 'own.contact_key')
		.innerJoin('cases', 'cases.id', 'all.case_id')
		.select(({ fn }) => fn.count<number>('all.case_id').distinct().as('n'))
		.where('own.case_id', '=', on.id)
		.where('cases.bound_to', '=', on.boundTo ?? '')
		.executeTakeFirst();
	return Number(row?.n ?? 0);
}

async function shownOpinion(trx: Trx, decisionId: string, id: string): Promise<string | null> {
	if (id === '') return null;
	const row = await trx
		.selectFrom('opinions_shown')
		.select('id')
		.where('id', '=', id)
		.where('decision_id', '=', decisionId)
		.executeTakeFirst();
	return row?.id ?? null;
}

async function putInto(trx: Trx, on: Case, group: number): Promise<void> {
	const row = await trx
		.selectFrom('timeline')
		.select(({ fn }) => fn.countAll<number>().as('n'))
		.where('case_id', '=', on.boundTo ?? '')
		.where('action', '=', 'open-group')
		.executeTakeFirst();
	if (group < 1 || group > Number(row?.n ?? 0)) throw new Refusal('check-input', { group: 'no-such-group' });
	await trx.updateTable('opinions').set({ group_n: group }).where('case_id', '=', on.id).execute();
}

const leave = async (trx: Trx, on: Case): Promise<void> => {
	await trx.updateTable('opinions').set({ group_n: null }).where('case_id', '=', on.id).execute();
	await hide(trx, on);
};

/** Puts the text that a person has read and cleared before the public; a second time replaces the first. */
async function show(trx: Trx, on: Case, entry: Entry): Promise<void> {
	await hide(trx, on);
	const link = await trx
		.selectFrom('decision_links')
		.select('decision_id')
		.where('case_id', '=', on.boundTo ?? '')
		.executeTakeFirstOrThrow();
	const known = await trx
		.selectFrom('opinion_links')
		.select('shown_id')
		.where('case_id', '=', on.id)
		.executeTakeFirst();
	const id = known?.shown_id ?? randomBytes(3).toString('hex');
	await trx
		.insertInto('opinions_shown')
		.values({
			id,
			decision_id: link.decision_id,
			clause: on.facts['clause'] ?? '',
			text: String(entry.details['shownText']),
			nickname: String(entry.details['shownAs'] ?? ''),
			shown_on: entry.on
		})
		.execute();
	await registerRows(trx, 'opinion-shown', id);
	if (!known) await trx.insertInto('opinion_links').values({ case_id: on.id, shown_id: id }).execute();
}

const hide = async (trx: Trx, on: Case): Promise<void> => {
	const gone = await trx
		.deleteFrom('opinions_shown')
		.where('id', 'in', (row) =>
			row.selectFrom('opinion_links').select('shown_id').where('case_id', '=', on.id)
		)
		.returning('id')
		.execute();
	await registerRows(trx, 'opinion-shown', ...gone.map((one) => one.id));
};
