import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Case, Entry } from '#casework/case.ts';
import { callOf, versionsOf } from '#participation/draft-course.ts';
import { publicDetails, type Face } from '#participation/face.ts';
import type { Tally } from '#participation/feedback.ts';
import type { PublicBody } from '#participation/public-decision.ts';
import { registerRows } from '#register/rows.store.server.ts';
import type { Trx } from '#tables.ts';

/** How what is drafted shows itself to the public: step by step, and as it stands. */
export type Shown = {
	face: Face;
	copy: (on: Case, tally: Tally) => PublicBody;
	/** The step by which it came into a plan or a list of that year. */
	listedBy: string;
};

/** Makes the public copy anew with each step, in the door's transaction: shown as it is, or not moved. */
export async function keepDraft(
	trx: Trx,
	after: Case,
	entry: Entry,
	{ face, copy, listedBy }: Shown
): Promise<void> {
	const id = await publicIdOf(trx, after.id);
	const details = publicDetails(face, entry.action, entry.details);
	const call = callOf(after);
	const listed = after.timeline.find((one) => one.action === listedBy);
	const row = {
		title: after.title,
		unit: after.unit ?? after.dispatcher,
		year: Number(listed?.details['year']) || null,
		stage: after.stage,
		listed_on: listed?.on ?? null,
		changed_on: entry.on,
		call_from: call?.from ?? null,
		call_until: call?.until ?? null,
		body: JSON.stringify(copy(after, await tallyOf(trx, after)))
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
