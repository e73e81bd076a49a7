import { lastEntry, type Case } from '#casework/case.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import type { Context, Keeper } from '#casework/context.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeSystemAction } from '#casework/take-action.server.ts';
import { fieldOf, type ReportOf } from '#participation/appraisal-course.ts';
import { drafted, preparing, versionActions } from '#participation/public-decision.ts';
import type { Trx } from '#tables.ts';

/** Names of an appraisal's rows: where it begins, where its opinion is drafted and signed. */
type Rows = { first: string; draft: string; sign: string; report: ReportOf };

/**
 * Enters on the decision what its appraisal has come to, in the door's transaction: an opinion counts there for the very
 * version of the draft that was looked at, or is not signed (INV-53).
 */
export const keepAppraisal =
	({ first, draft, sign, report }: Rows): Keeper =>
	async (trx, context, after, entry) => {
		const decision = await decisionOf(trx, after);
		if (entry.action === first) mayBegin(decision, after, entry.byUnit);
		const version = decision.timeline.filter((one) => versionActions.includes(one.action)).length;
		if (entry.action === draft && Number(entry.details['version']) !== version)
			throw new Refusal('check-input', { version: 'not-this-version' });
		const drafted = lastEntry(after.timeline, draft);
		if (entry.action === sign && Number(fieldOf(drafted, 'version')) !== version)
			throw new Refusal('draft-changed-since');
		const said = report(after, entry, version);
		if (said) await enterOn(trx, context, decision, said.action, said.raw);
	};

async function decisionOf(trx: Trx, on: Case): Promise<Case> {
	const decision = on.boundTo === null ? null : await loadCase(trx, on.boundTo, 'lock');
	if (!decision || !drafted.includes(decision.procedure)) throw new Refusal('not-found');
	return decision;
}

/** By the unit that leads it, while its file is made, one of a kind at a time. */
function mayBegin(decision: Case, on: Case, byUnit: string | null): void {
	if (decision.unit !== byUnit) throw new Refusal('not-by-you');
	if (!preparing.some((stage) => stage === decision.stage)) throw new Refusal('appraisal-not-asked');
	const open = decision.bound.filter((one) => one.procedure === on.procedure && one.open);
	if (open.reduce((sum, one) => sum + one.count, 0) > 1) throw new Refusal('appraisal-under-way');
}

async function enterOn(
	trx: Trx,
	context: Context,
	decision: Case,
	action: string,
	raw: Readonly<Record<string, unknown>>
): Promise<void> {
	const procedure = context.procedures.find((one) => one.id === decision.procedure);
	if (!procedure) throw new Error('the decision has no procedure');
	await takeSystemAction(trx, context, procedure, decision.id, action, raw);
}
