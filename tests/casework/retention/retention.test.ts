import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { changedRows } from '#casework/check-rows.queries.server.ts';
import { recount, keptFigures } from '#casework/recount.queries.server.ts';
import { caseFor } from '#casework/officer-case.queries.server.ts';
import { partiesOf } from '#casework/parties.queries.server.ts';
import { checkArchive } from '#casework/retention/check-archive.server.ts';
import { destroy, packFile } from '#casework/retention/destroy.store.server.ts';
import { liftHold, proposeDue, proposeErasure, putOnHold } from '#casework/retention/propose.store.server.ts';
import {
	destroyedSubjects,
	dueProposals,
	proposalOf,
	tombstones
} from '#casework/retention/retention.queries.server.ts';
import { openFiles } from '#platform/files.server.ts';
import { unpack } from '#platform/package.server.ts';
import { procedures } from '#procedures.ts';
import { commitmentOf } from '#register/register.store.server.ts';
import { wholeDatabase } from '../../support/sound.ts';
import { aCase } from '../../support/walk.ts';
import { accusedUnit, filer, procedure, refusal, world } from '../../support/world.ts';

const w = await world('2015-03-02');
w.on('2026-03-02');
const files = await openFiles({ kind: 'folder', folder: mkdtempSync(join(tmpdir(), 'archive-')) });
const canary = {
	facts: { title: '金丝雀标题', story: '金丝雀经过' },
	parties: [filer({ name: '金丝雀本人', phone: '13711112222' })]
};
const closedOne = async (wish = {}) => {
	const walk = await aCase(w, 'petition', { ...canary, ...wish });
	await walk.at('served');
	return walk.does('confirm-solved');
};
const first = await w.officer('gov-office', 'handler', 'archive-1');
const second = await w.officer('gov-office', 'handler', 'archive-2');
const figures = async () => ({
	kept: JSON.stringify(
		(await keptFigures(w.db)).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
	),
	counted: JSON.stringify(
		(await recount(w.db, w.context, procedures)).sort((a, b) =>
			JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
		)
	)
});

it('INV-64 destroys at the end of the period, once packed and approved by two, and keeps a tombstone that proves it', async () => {
	const walk = await closedOne();
	const petition = procedure('petition');
	expect(await proposeDue(w.context, procedures)).toBe(0);
	w.later(3654);
	expect(await proposeDue(w.context, procedures)).toBe(1);
	expect(await proposeDue(w.context, procedures)).toBe(0);
	const end = (officer = second) => refusal(destroy(w.context, petition, officer, walk.case.id, 'file'));
	expect(await end()).toBe('no-package');
	const hash = await packFile(w.context, files, first, walk.case.id, '说明 README');
	expect(await end(first)).toBe('another-person');
	await putOnHold(w.context, first, walk.case.id, '正在诉讼');
	expect(await end()).toBe('held');
	await liftHold(w.db, first, walk.case.id, w.context.now);
	const proposal = await proposalOf(w.db, first, w.county, walk.case.id, 'file');
	const bytes = await files.get(proposal?.package_key ?? '');
	const before = await figures();
	expect(await end()).toBe('done');
	expect(await end()).toBe('no-such-case');

	expect(await wholeDatabase(w)).not.toMatch(/金丝雀/);
	expect(await partiesOf(w.db, w.context, walk.case.id)).toEqual([]);
	expect(await caseFor(w.db, await w.officer('petitions', 'dispatcher'), w.county, walk.case.id)).toBeNull();
	expect(await figures()).toEqual(before);
	expect((await tombstones(w.db, 9)).map((one) => [one.number, one.package_hash])).toEqual([
		[walk.case.number, hash]
	]);
	expect(await destroyedSubjects(w.db)).toContain(walk.case.id);

	// The package is whole by itself, and its entries are those that the register committed to.
	expect(checkArchive(bytes)).toMatchObject({ faults: [], entries: walk.case.timeline.length });
	const inside = unpack(bytes)?.files;
	const read = (name: string) => new TextDecoder().decode(inside?.get(name));
	expect(read('case.json')).toContain('金丝雀经过');
	expect(read('parties.json')).toContain('金丝雀本人');
	expect(read('README.txt')).toContain('README');
	expect([...(inside?.keys() ?? [])].filter((name) => name.startsWith('papers/')).length).toBeGreaterThan(2);
	const commitments = await w.db
		.selectFrom('register_entries')
		.select(['n', 'salt', 'commitment'])
		.where('kind', '=', 'entry')
		.where('subject', '=', walk.case.id)
		.execute();
	const entries = JSON.parse(read('register.json')) as { n: number; text: string }[];
	expect(entries.length).toBe(commitments.length);
	for (const one of entries) {
		const row = commitments.find((entry) => entry.n === one.n);
		expect(row && commitmentOf(row.salt, one.text).equals(row.commitment)).toBe(true);
	}
});

it('erases who filed when that person asks, and leaves the file where the law keeps it', async () => {
	const walk = await closedOne();
	const petition = procedure('petition');
	const asked = { number: walk.case.number, note: '窗口核对身份证，本人不愿再被联系' };
	await proposeErasure(w.context, first, asked);
	expect(await refusal(destroy(w.context, petition, first, walk.case.id, 'identity'))).toBe('another-person');
	expect(await refusal(destroy(w.context, petition, second, walk.case.id, 'file'))).toBe('no-such-case');
	await destroy(w.context, petition, second, walk.case.id, 'identity');
	expect(await partiesOf(w.db, w.context, walk.case.id)).toEqual([]);
	for (const table of ['case_keys', 'contact_keys', 'notices'] as const)
		expect(await w.db.selectFrom(table).selectAll().where('case_id', '=', walk.case.id).execute()).toEqual(
			[]
		);
	expect(
		(await w.db.selectFrom('cases').select('title').where('id', '=', walk.case.id).executeTakeFirst())?.title
	).toBe('金丝雀标题');
	const open = await aCase(w, 'petition');
	expect(
		await refusal(proposeErasure(w.context, first, { number: open.case.number, note: '本人要求' }))
	).toBe('open');
	expect(await refusal(proposeErasure(w.context, first, { number: 'x', note: '本人要求' }))).toBe(
		'no-such-case'
	);
});

it('INV-01 lets no archivist of a unit complained of see, pack or destroy the file', async () => {
	const walk = await closedOne({ accused: [accusedUnit('gov-office')] });
	w.later(3654);
	await proposeDue(w.context, procedures);
	expect((await dueProposals(w.db, first, w.county)).map((one) => one.case_id)).not.toContain(walk.case.id);
	expect(await refusal(packFile(w.context, files, first, walk.case.id, ''))).toBe('no-such-case');
	expect(await refusal(proposeErasure(w.context, first, { number: walk.case.number, note: '是' }))).toBe(
		'no-such-case'
	);
	const other = await w.officer('petitions', 'handler', 'archive');
	expect((await dueProposals(w.db, other, w.county)).map((one) => one.case_id)).toContain(walk.case.id);
});

it('lets words go only where a tombstone stands, and nothing else of an entry or a paper', async () => {
	const walk = await closedOne();
	for (const statement of [
		`update timeline set details = '{}', by_account = null where case_id = '${walk.case.id}'`,
		`update papers set body = '{}' where case_id = '${walk.case.id}'`,
		`delete from timeline where case_id in (select case_id from tombstones)`,
		`update timeline set on_day = on_day + 1, by_account = null where case_id in (select case_id from tombstones)`,
		`update timeline set details = '{"x": 1}', by_account = null where case_id in (select case_id from tombstones where scope = 'file')`,
		`update papers set number = 'x', body = '{}' where case_id in (select case_id from tombstones)`,
		`update tombstones set number = 'x'`,
		`delete from tombstones`
	]) {
		await expect(w.pool.query(statement), statement).rejects.toMatchObject({ code: '23000' });
	}
});

it('leaves nothing beside the register', async () => {
	expect(await changedRows(w.db)).toEqual([]);
});
