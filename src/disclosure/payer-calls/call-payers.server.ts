import { isRefundOwed } from '#casework/after-answer.ts';
import type { Case, Officer } from '#casework/case.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import { todayOf, type Context, type Keeper } from '#casework/context.server.ts';
import { heldContext } from '#casework/held-context.server.ts';
import { openCase } from '#casework/open-case.server.ts';
import { refundOf } from '#casework/refund.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeSystemAction } from '#casework/take-action.server.ts';
import type { Day } from '#clocks/day.ts';
import { reckoned } from '#clocks/reckoned.ts';
import { payerCall } from '#disclosure/payer-calls/kind.ts';
import { release, stepWith } from '#disclosure/release.store.server.ts';
import { caseOf, callOf, lockStanding, type Locked } from '#disclosure/releases.queries.server.ts';
import { cover } from '#statistics/cover.ts';
import type { Trx } from '#tables.ts';

const procedureId = 'fee-report';

/** The case of an officer whose payers a notice may call: ordered to be given back, payers not known, not done with. */
export async function caseToCall(context: Context, officer: Officer, id: string): Promise<Case | null> {
	const on = await openCase(context, officer, id);
	return on && on.unit === officer.unit && isToCall(on) ? on : null;
}

export const isToCall = (on: Case): boolean =>
	on.procedure === procedureId && isRefundOwed(on) && refundOf(on)?.sought === true;

/** What the notice begins with: what the order already says. Nothing that the reporter wrote is taken over but the charge. */
export function startOf(on: Case): Record<string, string> {
	const { debtor, refundOwed } = refundOf(on)?.order.details ?? {};
	return {
		item: on.facts['item'] ?? '',
		collector: typeof debtor === 'string' ? debtor : '',
		sum: refundOwed === undefined ? '' : String(refundOwed)
	};
}

/** Publishes the notice or takes it down, and enters in the same moment on the case that payers can come until when. */
export const releaseCall = (
	context: Context,
	id: string,
	action: string,
	officer: Officer,
	raw: Readonly<Record<string, unknown>>
): Promise<void> =>
	release(context, payerCall, id, action, officer, raw, async (trx, on) => {
		const caseId = await caseOf(trx, on.id);
		const behind = caseId === null ? null : await loadCase(trx, caseId);
		if (action === 'publish') await tellCase(trx, context, behind, 'call-payers', called(context, on));
		// A notice whose case is done with is taken down for itself.
		if (action === 'withdraw' && behind && isToCall(behind))
			await tellCase(trx, context, behind, 'take-down-call', { reason: raw['reason'] });
	});

/** The notice stands for as long as the county's figure says at least; what then becomes of the money has a period too. */
function called(context: Context, on: Locked) {
	const claimBy = on.body.fields['claimBy'] as Day;
	const earliest = reckoned(context, 'SF-NOTICE', todayOf(context));
	if (earliest !== null && claimBy < earliest) throw new Refusal('notice-too-short');
	return { notice: on.key, claimBy, until: reckoned(context, 'SF-CALL', claimBy) };
}

async function tellCase(
	trx: Trx,
	context: Context,
	on: Case | null,
	action: string,
	raw: object
): Promise<void> {
	const procedure = context.procedures.find((one) => one.id === procedureId);
	if (!procedure || !on) throw new Refusal('not-found');
	await takeSystemAction(trx, await heldContext(trx, context), procedure, on.id, action, { ...raw });
}

/** When the case is done with, the notice says what came of it; fewer payers than can be told are covered. */
export const keepCall: Keeper = async (trx, context, after, entry) => {
	if (entry.action !== 'close-refund') return;
	const id = await callOf(trx, after.id);
	const on = id === null ? null : await lockStanding(trx, id);
	const refund = refundOf(after);
	if (!on?.isPublic || !refund) return;
	await stepWith(
		trx,
		context,
		payerCall,
		on,
		'end-call',
		{ kind: 'system' },
		{
			on: entry.on,
			result: entry.details['refundResult'],
			...(refund.payers > 0 ? { payers: String(cover(refund.payers)) } : {}),
			...(refund.returned > 0 ? { returned: refund.returned } : {}),
			...(entry.details['toTreasury'] === undefined ? {} : { toTreasury: entry.details['toTreasury'] })
		}
	);
};
