import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Case, Entry } from '#casework/case.ts';
import { bareName } from '#casework/decide.ts';
import { Refusal } from '#casework/refusal.ts';
import { appraisedBy } from '#participation/experts.queries.server.ts';
import type { Context, Keeper } from '#casework/context.server.ts';
import { unitNameOn } from '#casework/paper-issue.ts';
import { appraisersOf, callOf, textOf, versionsOf } from '#participation/decision/course.ts';
import { keepOrigin } from '#participation/decision/keep-origin.server.ts';
import { publicCopy, type Tally } from '#participation/decision/public-copy.ts';
import { publicFace } from '#participation/decision/public-face.ts';
import { publicDetails } from '#participation/face.ts';
import { registerRows } from '#register/rows.store.server.ts';
import type { Trx } from '#tables.ts';

/** Stages before which and after which a matter is no public decision: what was only proposed is nobody's promise yet. */
const notPublic = ['proposed', 'turned-down'];

/** Makes the public copy anew with each step, in the door's transaction: shown as it is, or not moved. */
export const keepDecision: Keeper = async (trx, context, after, entry) => {
	await keepOrigin(trx, context, after, entry);
	if (notPublic.includes(after.stage)) return;
	if (entry.action === 'order-evaluation') await evaluatorIsAnother(trx, context, after, entry);
	const id = await publicIdOf(trx, after.id);
	const details = publicDetails(publicFace, entry.action, entry.details);
	const call = callOf(after);
	const row = {
		title: after.title,
		unit: after.unit ?? after.dispatcher,
		year: Number(after.timeline.find((one) => one.action === 'put-on-list')?.details['year']) || null,
		stage: after.stage,
		listed_on: after.timeline.find((one) => one.action === 'put-on-list')?.on ?? null,
		changed_on: entry.on,
		call_from: call?.from ?? null,
		call_until: call?.until ?? null,
		body: JSON.stringify(publicCopy(after, await tallyOf(trx, after)))
	};
	await trx
		.insertInto('decisions')
		.values({ id, ...row })
		.onConflict((conflict) => conflict.column('id').doUpdateSet(row))
		.execute();
	await trx
		.insertInto('decision_links')
		.values({ case_id: after.id, decision_id: id })
		.onConflict((conflict) => conflict.column('case_id').doNothing())
		.execute();
	await registerRows(trx, 'decision', id);
	const version = versionsOf(after.timeline).at(-1);
	if (version?.entry === entry.n) {
		const { n, on, text, explanation } = version;
		await trx
			.insertInto('decision_versions')
			.values({ decision_id: id, n, made_on: on, text, explanation })
			.execute();
		await registerRows(trx, 'decision-draft', `${id}/${n}`);
	}
	if (details === null) return;
	await trx
		.insertInto('decision_events')
		.values({
			decision_id: id,
			n: entry.n,
			on_day: entry.on,
			action: entry.action,
			unit: entry.byUnit,
			details: JSON.stringify(details)
		})
		.execute();
	await registerRows(trx, 'decision-event', `${id}/${entry.n}`);
};

/** No expert of the decision, and no body that one of them came from, evaluates it later (MD19 art. 36; INV-33). */
async function evaluatorIsAnother(trx: Trx, context: Context, on: Case, entry: Entry): Promise<void> {
	const evaluator = bareName(textOf(entry, 'body'));
	const appraisers = await appraisedBy(trx, on.id);
	const assessed = appraisersOf(on.timeline).units.flatMap((unit) =>
		(['short', 'full'] as const).map((form) => unitNameOn(context.county, unit, entry.on, 'zh', form))
	);
	const same = [...appraisers.flatMap(({ name, body }) => [name, body]), ...assessed]
		.map(bareName)
		.some((one) => one.includes(evaluator) || evaluator.includes(one));
	if (same) throw new Refusal('appraiser-evaluates');
}

/** The public address, drawn by lot: nothing of the case is in it. */
async function publicIdOf(trx: Trx, caseId: string): Promise<string> {
	const link = await trx
		.selectFrom('decision_links')
		.select('decision_id')
		.where('case_id', '=', caseId)
		.executeTakeFirst();
	return link?.decision_id ?? randomBytes(5).toString('hex');
}

async function tallyOf(trx: Trx, on: Pick<Case, 'id'>): Promise<Tally> {
	const rows = await trx
		.selectFrom('opinions')
		.innerJoin('cases', 'cases.id', 'opinions.case_id')
		.select(['group_n', 'stage', 'outcome'])
		.select(sql<number>`count(*)::int`.as('count'))
		.where('decision_case', '=', on.id)
		.where('kind', '=', 'opinion')
		.groupBy(['group_n', 'stage', 'outcome'])
		.execute();
	const groups = new Map<number, number>();
	const setAside: Record<string, number> = {};
	for (const row of rows) {
		if (row.group_n !== null) groups.set(row.group_n, (groups.get(row.group_n) ?? 0) + row.count);
		else if (row.stage === 'opinion-set-aside' || row.outcome?.startsWith('aside-')) {
			const why = row.outcome ?? 'aside-other';
			setAside[why] = (setAside[why] ?? 0) + row.count;
		}
	}
	return { groups, setAside };
}
