import type { Actor, Details } from '#casework/case.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { parseInput } from '#casework/input.ts';
import { Refusal } from '#casework/refusal.ts';
import type { Day } from '#clocks/day.ts';
import { noChoices, refuseUnfitBasis } from '#disclosure/check-text.server.ts';
import { enterStep } from '#disclosure/enter-step.store.server.ts';
import type { Kind } from '#disclosure/kind.ts';
import { whyNot } from '#disclosure/may.ts';
import { tellDraft } from '#disclosure/tell-draft.server.ts';
import { changePublic, writePublic } from '#disclosure/public-copy.store.server.ts';
import { reckoned } from '#clocks/reckoned.ts';
import { lockStanding, type Locked } from '#disclosure/releases.queries.server.ts';
import { stepOf } from '#disclosure/steps.ts';
import { register } from '#register/register.store.server.ts';
import type { Trx } from '#tables.ts';

/** Takes one step with a disclosure, whole or not at all: timeline, register, state and public copy change together. */
export function release(
	context: Context,
	kind: Kind,
	id: string,
	action: string,
	actor: Actor,
	raw: Readonly<Record<string, unknown>> = {},
	also?: (trx: Trx, on: Locked, details: Details) => Promise<void>
): Promise<void> {
	return context.db.transaction().execute(async (trx) => {
		const on = await lockStanding(trx, id);
		if (!on || on.kind !== kind.id) throw new Refusal('not-found');
		await stepWith(trx, context, kind, on, action, actor, raw);
		if (action === 'annul') await takeDownIfDue(trx, context, kind, id);
		await also?.(trx, on, raw);
	});
}

/** An annulment that is told late leaves no day to wait: the page is gone at once (INV-45). */
async function takeDownIfDue(trx: Trx, context: Context, kind: Kind, id: string): Promise<void> {
	const on = await lockStanding(trx, id);
	if (on?.downBy && on.downBy <= todayOf(context))
		await stepWith(trx, context, kind, on, 'take-down', { kind: 'system' }, {});
}

/** The step itself, inside a transaction that has the disclosure locked. */
export async function stepWith(
	trx: Trx,
	context: Context,
	kind: Kind,
	on: Locked,
	action: string,
	actor: Actor,
	raw: Readonly<Record<string, unknown>>
): Promise<void> {
	const why = whyNot(action, on, actor);
	if (why !== null) throw new Refusal(why);
	const step = stepOf(action);
	const parsed = parseInput(step?.asks ?? [], raw, noChoices);
	if (!parsed.ok) throw new Refusal('check-input', parsed.problems);
	const details = parsed.input;
	const notClear = ['secrecy', 'privacy', 'thirdParty'].filter((one) => details[one] === 'not-clear');
	if (notClear.length > 0)
		throw new Refusal('check-input', Object.fromEntries(notClear.map((one) => [one, 'not-clear'])));
	if (typeof details['on'] === 'string' && action === 'annul' && details['on'] > todayOf(context))
		throw new Refusal('check-input', { on: 'not-past' });
	const entry = await enterStep(trx, context, on, action, actor, details);
	await move(trx, context, on, action, actor, details);
	if (action === 'publish') {
		await refuseUnfitBasis(trx, context, on.body);
		await writePublic(trx, context, kind, on, entry);
	} else await changePublic(trx, context, kind, on, action, details);
	await tellDraft(trx, context, on, action, details);
}

async function move(
	trx: Trx,
	context: Context,
	on: Locked,
	action: string,
	actor: Actor,
	details: Details
): Promise<void> {
	const officer = actor.kind === 'officer' ? actor : null;
	const from = String(details['on'] ?? '') as Day;
	const change = {
		submit: { state: 'submitted', submitted_by: officer?.account ?? null },
		return: { state: 'drafted', submitted_by: null },
		publish: { state: 'settled' },
		'keep-back': { state: 'settled' },
		annul: { annulled_on: from, down_by: reckoned(context, 'ZF-WITHDRAW', from) }
	}[action];
	if (change) await trx.updateTable('disclosures').set(change).where('id', '=', on.id).execute();
}
