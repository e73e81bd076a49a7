import { randomBytes } from 'node:crypto';
import type { Case, Entry } from '#casework/case.ts';
import type { Context, Keeper } from '#casework/context.server.ts';
import { besideOf } from '#participation/hearing/beside.queries.server.ts';
import { whenOf } from '#participation/hearing/course.ts';
import { keepDraw, publicLot } from '#participation/hearing/keep-draw.store.server.ts';
import { mayStand } from '#participation/hearing/may-stand.queries.server.ts';
import { publicCopy } from '#participation/hearing/public-copy.ts';
import { publicFace } from '#participation/hearing/public-face.ts';
import { publicDetails } from '#participation/face.ts';
import { saidIn, announcementOf } from '#participation/hearing/course.ts';
import { hearingOfCase } from '#participation/hearings.queries.server.ts';
import { registerRows } from '#register/rows.store.server.ts';
import type { Trx } from '#tables.ts';

/** Makes the public copy anew with each step, in the door's transaction; what was only prepared is nobody's promise yet. */
export const keepHearing: Keeper = async (trx, context, after, entry) => {
	await mayStand(trx, context, after, entry);
	if (!announcementOf(after)) return;
	await writeCopy(trx, context, after, entry);
	await keepDraw(trx, context, after, entry);
};

async function writeCopy(trx: Trx, context: Context, after: Case, entry: Entry): Promise<void> {
	// The public address, drawn by lot: nothing of the case is in it.
	const id = (await hearingOfCase(trx, after.id)) ?? randomBytes(5).toString('hex');
	const decision = await trx
		.selectFrom('decision_links')
		.innerJoin('decisions', 'decisions.id', 'decision_links.decision_id')
		.select(['decisions.id', 'decisions.title'])
		.where('case_id', '=', after.boundTo ?? '')
		.executeTakeFirstOrThrow();
	const lot = await publicLot(trx, after);
	const row = {
		decision_id: decision.id,
		title: after.title,
		unit: after.unit ?? after.dispatcher,
		stage: after.stage,
		changed_on: entry.on,
		apply_until: saidIn(announcementOf(after), 'applyUntil'),
		held_on: whenOf(after).heldOn,
		body: JSON.stringify(publicCopy(after, await besideOf(trx, context, after, decision.title))),
		lot: lot === null ? null : JSON.stringify(lot)
	};
	await trx
		.insertInto('hearings')
		.values({ id, ...row })
		.onConflict((conflict) => conflict.column('id').doUpdateSet(row))
		.execute();
	await trx
		.insertInto('hearing_links')
		.values({ case_id: after.id, hearing_id: id })
		.onConflict((conflict) => conflict.column('case_id').doNothing())
		.execute();
	await registerRows(trx, 'hearing', id);
	const details = publicDetails(publicFace, entry.action, entry.details);
	if (details === null) return;
	await trx
		.insertInto('hearing_events')
		.values({
			hearing_id: id,
			n: entry.n,
			on_day: entry.on,
			action: entry.action,
			unit: entry.byUnit,
			details: JSON.stringify(details)
		})
		.execute();
	await registerRows(trx, 'hearing-event', `${id}/${entry.n}`);
}
