import { todayOf, type Context, type Keeper } from '#casework/context.server.ts';
import { bareName } from '#casework/decide.ts';
import { Refusal } from '#casework/refusal.ts';
import { decisionUnits, poolOn } from '#participation/experts.queries.server.ts';
import { fieldOf } from '#participation/appraisal-course.ts';
import { keepAppraisal } from '#participation/keep-appraisal.server.ts';
import { report } from '#participation/legality-review/report.ts';
import type { Trx } from '#tables.ts';

const keep = keepAppraisal({
	first: 'send-legality',
	draft: 'draft-legality',
	sign: 'sign-legality',
	report
});

/** Beside the decision's own entries: counsel are of the pool, and none has a tie to a unit that leads (INV-31). */
export const keepLegality: Keeper = async (trx, context, after, entry) => {
	if (entry.action === 'hear-counsel' && fieldOf(entry, 'counselKind') === 'legal-counsel')
		await isCounsel(trx, context, after.boundTo ?? '', fieldOf(entry, 'counsel'));
	await keep(trx, context, after, entry);
};

async function isCounsel(trx: Trx, context: Context, decision: string, name: string): Promise<void> {
	const pool = await poolOn(trx, todayOf(context));
	const one = pool.find((other) => other.kind === 'counsel' && bareName(other.name) === bareName(name));
	if (!one) throw new Refusal('check-input', { counsel: `no-such-counsel:${name}` });
	const units = await decisionUnits(trx, decision);
	if ([one.unit, ...one.ties].some((unit) => unit !== null && units.includes(unit)))
		throw new Refusal('check-input', { counsel: `barred-tied:${name}` });
}
