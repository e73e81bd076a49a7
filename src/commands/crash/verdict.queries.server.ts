import { sql } from 'kysely';
import { loadCase } from '#casework/case.queries.server.ts';
import type { Context } from '#casework/context.server.ts';
import { deadlinesOf, nextDue } from '#casework/deadlines.ts';
import { entryText } from '#casework/entry-text.ts';
import { keptFigures, recount } from '#casework/recount.queries.server.ts';
import { procedureOf, procedures } from '#procedures.ts';
import { commitmentOf } from '#register/register.store.server.ts';
import type { Change } from '#statistics/contributions.ts';
import type { Db } from '#tables.ts';

/** What the writers wrote down: keys begun, and keys acknowledged with their number (none in the control). */
export type Journal = {
	readonly tried: ReadonlySet<string>;
	readonly acknowledged: ReadonlyMap<string, string>;
};

export type Verdict = {
	readonly cases: number;
	readonly lost: number;
	readonly doubled: number;
	readonly broken: number;
};

/** The ids of files that a case or a draft holds. */
export async function ownedFiles(db: Db): Promise<Set<string>> {
	const { rows } = await sql<{ id: string }>`
		select storage_key as id from case_files union select thumbnail_key from case_files
		union select storage_key from draft_files union select thumbnail_key from draft_files
		union select storage_key from unowned_files`.execute(db);
	return new Set(rows.map((row) => row.id));
}

/** Every acknowledged filing is there exactly once under its number, and every case is whole. */
export async function verdict(db: Db, context: Context, journal: Journal): Promise<Verdict> {
	const rows = await db.selectFrom('cases').select(['id', 'number', 'title']).execute();
	const byKey = Map.groupBy(rows, (row) => row.title);
	const lost = [...journal.acknowledged].filter(([key, number]) => {
		const found = byKey.get(key)?.[0];
		return !found || (number !== '' && found.number !== number);
	});
	const doubled = [...byKey].filter(([key, found]) => found.length > 1 || !journal.tried.has(key));
	const halves = await countHalves(db);
	let broken = halves;
	for (const { id } of rows) if (!(await isWhole(db, context, id))) broken++;
	if (!same(await keptFigures(db), await recount(db, context, procedures))) broken++;
	return { cases: rows.length, lost: lost.length, doubled: doubled.length, broken };
}

/** Rows that hang on no case, and cases without their submission or key. */
async function countHalves(db: Db): Promise<number> {
	const { rows } = await sql<{ n: number }>`
		select ((select count(*) from cases c where
			(select count(*) from submissions s where s.case_id = c.id) <> 1
			or (select count(*) from parties p where p.case_id = c.id) <> 1
			or not exists (select from case_keys k where k.case_id = c.id))
		+ (select count(*) from submissions s where not exists (select from cases c where c.id = s.case_id))
		+ (select count(*) from register_entries r
			where kind = 'entry'
				and not exists (select from timeline t where t.case_id::text = r.subject and t.n = r.n)))::int as n`.execute(
		db
	);
	return rows[0]?.n ?? 1;
}

async function isWhole(db: Db, context: Context, id: string): Promise<boolean> {
	const on = await loadCase(db, id);
	const procedure = on && procedureOf(on.procedure);
	if (!procedure || on.timeline.length !== on.version || on.stage !== on.timeline.at(-1)?.to) return false;
	const clocks = deadlinesOf(procedure, on.timeline, context);
	const kept = await db.selectFrom('deadlines').selectAll().where('case_id', '=', id).execute();
	const text = (list: readonly (readonly unknown[])[]) =>
		list
			.map((one) => one.join('|'))
			.sort()
			.join('\n');
	const row = await db.selectFrom('cases').select(['due_on']).where('id', '=', id).executeTakeFirstOrThrow();
	const entries = await db
		.selectFrom('register_entries')
		.selectAll()
		.where('kind', '=', 'entry')
		.where('subject', '=', id)
		.orderBy('n')
		.execute();
	return (
		text(kept.map((one) => [one.clock, one.started_on, one.due_on, one.state])) ===
			text(clocks.map((one) => [one.clock, one.startedOn, one.due, one.state])) &&
		row.due_on === (nextDue(clocks)?.due ?? null) &&
		entries.length === on.timeline.length &&
		on.timeline.every((entry, at) => {
			const one = entries[at];
			return one !== undefined && commitmentOf(one.salt, entryText(id, entry)).equals(one.commitment);
		})
	);
}

const same = (a: readonly Change[], b: readonly Change[]): boolean => cells(a) === cells(b);

const cells = (changes: readonly Change[]): string =>
	changes
		.map((one) =>
			[one.day, one.measure, one.procedure, one.unit, one.task, one.township, one.change].join('|')
		)
		.sort()
		.join('\n');
