import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { Case } from '#casework/case.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import { changedRows } from '#casework/check-rows.queries.server.ts';
import { deadlinesOf, nextDue } from '#casework/deadlines.ts';
import { entryText } from '#casework/entry-text.ts';
import { keptFigures, recount } from '#casework/recount.queries.server.ts';
import { contentText, readContent } from '#papers/content.ts';
import { procedures } from '#procedures.ts';
import { commitmentOf } from '#register/register.store.server.ts';
import type { Change } from '#statistics/contributions.ts';
import { procedure, type World } from './world.ts';

const sorted = (cells: readonly Change[]): string[] =>
	cells
		.map((one) =>
			[one.day, one.measure, one.procedure, one.unit, one.task, one.township, one.change].join(' | ')
		)
		.sort();

/** What an office owes beyond its answer; anything else that runs in a case which is over would warn for ever. */
const outlastsAnswer = ['XF-EXECUTE', 'SF-REFUND', 'SF-PUBLISH', 'XF-ASSIGN-REPORT', 'HP-BAD'];

/** All that must hold of every case and every copy, however it came about. */
export async function expectSound(w: World): Promise<void> {
	await expectFigures(w);
	expect(await changedRows(w.db)).toEqual([]);
	const ids = await w.db.selectFrom('cases').select('id').execute();
	const published: string[] = [];
	for (const { id } of ids) {
		await expectSoundCase(w, id);
		if ((await loadCase(w.db, id))?.published) published.push(id);
	}
	const standing = await w.db
		.selectFrom('publications')
		.innerJoin('public_records', 'public_records.id', 'publications.record_id')
		.select('case_id')
		.where('withdrawn_on', 'is', null)
		.execute();
	expect(standing.map((row) => row.case_id).sort()).toEqual(published.sort());
	const records = await w.db.selectFrom('public_records').select('id').execute();
	expect(records.length).toBe(published.length);
}

/** Figures equal a full recount. */
export async function expectFigures(w: World): Promise<void> {
	expect(sorted(await keptFigures(w.db))).toEqual(sorted(await recount(w.db, w.context, procedures)));
}

/** Timeline, stage, clocks, copies and register of one case. */
export async function expectSoundCase(w: World, id: string): Promise<void> {
	const on = await loadCase(w.db, id);
	if (!on) throw new Error(`no case ${id}`);
	const rules = procedure(on.procedure);
	expect(on.timeline.map((entry) => entry.n)).toEqual(on.timeline.map((_, at) => at + 1));
	expect(on.timeline.map((entry) => entry.from)).toEqual([
		null,
		...on.timeline.slice(0, -1).map((entry) => entry.to)
	]);
	expect(on.stage).toBe(on.timeline.at(-1)?.to);
	expect(on.version).toBe(on.timeline.length);

	const clocks = deadlinesOf(rules, on.timeline, w.context);
	const kept = await w.db
		.selectFrom('deadlines')
		.selectAll()
		.where('case_id', '=', id)
		.orderBy('clock')
		.execute();
	expect(kept.map((row) => [row.clock, row.started_on, row.due_on, row.met_on, row.state])).toEqual(
		clocks
			.toSorted((a, b) => (a.clock < b.clock ? -1 : 1))
			.map((one) => [one.clock, one.startedOn, one.due, one.metOn, one.state])
	);
	const row = await w.db.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
	const meaning = rules.stages[on.stage];
	expect([row.open, row.waiting_for]).toEqual([meaning?.open, meaning?.waitsFor]);
	if (meaning?.open === false) {
		const owed = clocks.filter(({ state, owner }) => state === 'running' && owner !== 'resident');
		for (const { clock } of owed) expect(outlastsAnswer, `${on.procedure} ${on.stage}`).toContain(clock);
	}
	const due = meaning?.open ? nextDue(clocks) : undefined;
	expect([row.due_on, row.due_clock]).toEqual([due?.due ?? null, due?.clock ?? null]);

	const register = await w.db
		.selectFrom('register_entries')
		.selectAll()
		.where('kind', '=', 'entry')
		.where('subject', '=', id)
		.orderBy('n')
		.execute();
	expect(register.map((entry) => entry.n)).toEqual(on.timeline.map((entry) => entry.n));
	for (const [at, entry] of on.timeline.entries()) {
		const commitment = register[at];
		expect(
			commitment && commitmentOf(commitment.salt, entryText(id, entry)).equals(commitment.commitment)
		).toBe(true);
	}
	await expectSoundPapers(w, on);
}

/** Every paper that the timeline names stands, unchanged since it was issued, and the register commits to it. */
async function expectSoundPapers(w: World, on: Case): Promise<void> {
	const rows = await w.db.selectFrom('papers').selectAll().where('case_id', '=', on.id).execute();
	expect(rows.map((row) => [row.entry, row.kind]).toSorted()).toEqual(
		on.timeline.flatMap((entry) => (entry.paper === null ? [] : [[entry.n, entry.paper]])).toSorted()
	);
	for (const row of rows) {
		const text = contentText({
			subject: row.subject,
			id: row.id,
			number: row.number,
			unit: row.unit,
			issuedOn: row.issued_on,
			content: readContent(row.body)
		});
		expect(createHash('sha256').update(text).digest('hex')).toBe(row.hash);
		const committed = await w.db
			.selectFrom('register_entries')
			.selectAll()
			.where('kind', '=', 'paper')
			.where('subject', '=', row.id)
			.executeTakeFirstOrThrow();
		expect(commitmentOf(committed.salt, text).equals(committed.commitment)).toBe(true);
	}
}

/** Every text and JSON column of every table, as one text: what somebody finds who reads the whole database. */
export async function wholeDatabase(w: World): Promise<string> {
	const { rows } = await w.pool.query<{ table_name: string }>(
		`select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`
	);
	const texts: string[] = [];
	for (const { table_name: table } of rows) {
		const all = await w.pool.query<{ row: string }>(
			`select row_to_json(one)::text as row from "${table}" as one`
		);
		const bytes = all.rows.map(({ row }) =>
			row.replace(/\\\\x([0-9a-f]+)/g, (_, hex: string) => Buffer.from(hex, 'hex').toString('utf8'))
		);
		texts.push(`${table}\n${bytes.join('\n')}`);
	}
	return texts.join('\n');
}
