import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import type { Officer } from '#casework/case.ts';
import { todayOf, type Context, type Keeper } from '#casework/context.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { addDays } from '#clocks/day.ts';
import { writesForUnit } from '#disclosure/may.ts';
import { alikeTo, freshOf, nextOf } from '#disclosure/promotion/alike.ts';
import { askedOf, knownOf, membersOf } from '#disclosure/promotion/promotions.queries.server.ts';
import { registerRows } from '#register/rows.store.server.ts';
import type { Trx } from '#tables.ts';

/** Requests older than this say nothing of what people ask for now. */
const RECENT_DAYS = 365;
/** Comparing is done with each receipt, so that it is kept small. */
const MOST = 300;

/**
 * A request that reached its unit is compared with what the unit was asked for already; what several people want is noted as
 * a suggestion to publish it (FOI19 art. 44).
 */
export const keepPromotion: Keeper = async (trx, context, after, entry) => {
	if (!['confirm-receipt', 'reassign'].includes(entry.action) || after.unit === null) return;
	const { unit } = after;
	await sql`select pg_advisory_xact_lock(hashtextextended(${`promotion:${unit}`}, 0))`.execute(trx);
	const today = todayOf(context);
	const asked = await askedOf(trx, unit, addDays(today, -RECENT_DAYS), MOST);
	const own = asked.find((one) => one.id === after.id);
	if (!own) return;
	const group = [own, ...alikeTo(own, asked)];
	const known = await knownOf(
		trx,
		unit,
		group.map((one) => one.id)
	);
	const late = known !== null && known.state !== 'open';
	const before = known === null ? [] : await membersOf(trx, known.id);
	const members = [...before, { id: own.id, filer: own.filer, late }];
	const next = nextOf(known, group, members);
	if (next === 'nothing') return;
	if (next === 'join' && known) return join(trx, known.id, [own.id], today, late);
	const id = randomUUID();
	await trx.insertInto('promotions').values({ id, unit, found_on: today, state: 'open' }).execute();
	// After a no, only those who came since speak for publishing.
	const speaking = known ? freshOf(members) : group;
	await join(
		trx,
		id,
		speaking.map((one) => one.id),
		today,
		false
	);
};

async function join(
	trx: Trx,
	id: string,
	cases: readonly string[],
	today: string,
	late: boolean
): Promise<void> {
	await trx
		.insertInto('promotion_cases')
		.values(
			[...new Set(cases)].map((one) => ({
				promotion_id: id,
				case_id: one,
				joined_on: today,
				after_decision: late
			}))
		)
		.onConflict((row) => row.doNothing())
		.execute();
	await registerRows(trx, 'promotion', id);
}

type Decided = { state: 'begun'; disclosure_id: string } | { state: 'declined'; reason: string };

async function decide(
	trx: Trx,
	context: Context,
	officer: Officer,
	id: string,
	decided: Decided
): Promise<void> {
	const row = await trx
		.selectFrom('promotions')
		.select(['unit', 'state'])
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst();
	if (!row || row.unit !== officer.unit || !writesForUnit(officer)) throw new Refusal('not-found');
	if (row.state !== 'open') throw new Refusal('decided-already');
	await trx
		.updateTable('promotions')
		.set({ ...decided, decided_by: officer.account, decided_on: todayOf(context) })
		.where('id', '=', id)
		.execute();
	await registerRows(trx, 'promotion', id);
}

/** A draft for the catalogue was begun from what several asked for. */
export const beginPromotion = (
	trx: Trx,
	context: Context,
	officer: Officer,
	id: string,
	disclosure: string
): Promise<void> => decide(trx, context, officer, id, { state: 'begun', disclosure_id: disclosure });

/** The unit does not publish it, and says why. */
export async function declinePromotion(
	context: Context,
	officer: Officer,
	id: string,
	reason: string
): Promise<void> {
	const said = reason.trim().slice(0, 1000);
	if (said === '') throw new Refusal('check-input', { reason: 'missing' });
	await context.db
		.transaction()
		.execute((trx) => decide(trx, context, officer, id, { state: 'declined', reason: said }));
}
