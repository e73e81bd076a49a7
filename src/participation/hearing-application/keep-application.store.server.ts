import { randomInt } from 'node:crypto';
import type { Case, Entry } from '#casework/case.ts';
import type { Keeper } from '#casework/context.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { hearingBehind } from '#participation/hearings.queries.server.ts';
import type { Trx } from '#tables.ts';

/** Gives each application its number, and refuses what comes outside the time that was announced. */
export const keepApplication: Keeper = async (trx, _context, after, entry) => {
	const hearing = await hearingBehind(trx, after.boundTo ?? '');
	if (!hearing) throw new Refusal('applications-not-open');
	switch (entry.action) {
		case 'register':
			return enter(trx, after, entry, hearing);
		case 'admit-applicant':
		case 'exclude-applicant':
			if (!['hearing-announced', 'applications-closed'].includes(hearing.stage))
				throw new Refusal('list-is-frozen');
			return;
		case 'record-said':
		case 'note-absent':
			if (hearing.stage !== 'hearing-held') throw new Refusal('not-held-yet');
			return;
	}
};

type Hearing = NonNullable<Awaited<ReturnType<typeof hearingBehind>>>;

async function enter(trx: Trx, on: Case, entry: Entry, hearing: Hearing): Promise<void> {
	const officer = entry.byUnit !== null;
	if (officer && entry.byUnit !== hearing.unit) throw new Refusal('not-by-you');
	const open =
		(hearing.stage === 'hearing-announced' && entry.on <= hearing.apply_until) ||
		// A letter that came in time may be entered on a later day.
		(officer && hearing.stage === 'applications-closed');
	if (!open) throw new Refusal('applications-not-open');
	if (!hearing.body.seats.some((one) => one.id === on.facts['group'])) throw new Refusal('side-without-seat');
	if (await appliedBefore(trx, on)) throw new Refusal('applied-before');
	await trx
		.insertInto('hearing_numbers')
		.values({
			case_id: on.id,
			hearing_case: on.boundTo ?? '',
			number: await freeNumber(trx, on.boundTo ?? '')
		})
		.execute();
}

/** Five figures drawn by lot: neither the order of arrival nor the receipt can be read from them. */
async function freeNumber(trx: Trx, hearingCase: string): Promise<string> {
	for (;;) {
		const number = String(randomInt(10_000, 100_000));
		const taken = await trx
			.selectFrom('hearing_numbers')
			.select('number')
			.where('hearing_case', '=', hearingCase)
			.where('number', '=', number)
			.executeTakeFirst();
		if (!taken) return number;
	}
}

/** One contact, one place in the list; who withdrew may come again. */
async function appliedBefore(trx: Trx, on: Case): Promise<boolean> {
	const row = await trx
		.selectFrom('contact_keys as own')
		.innerJoin('contact_keys as all', 'all.contact_key', 'own.contact_key')
		.innerJoin('cases', 'cases.id', 'all.case_id')
		.select('cases.id')
		.where('own.case_id', '=', on.id)
		.where('cases.id', '<>', on.id)
		.where('cases.stage', '<>', 'withdrawn')
		.where('cases.bound_to', '=', on.boundTo ?? '')
		.executeTakeFirst();
	return row !== undefined;
}
