import { Decrypter } from 'age-encryption';
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { deskCounts, deskPage } from '#casework/desk.queries.server.ts';
import { deskViews } from '#casework/desk-filter.ts';
import { caseFor } from '#casework/officer-case.queries.server.ts';
import { sealedCases, sealedContent } from '#casework/sealed/sealed.queries.server.ts';
import { keptFigures } from '#casework/recount.queries.server.ts';
import { sumsBy } from '#statistics/statistics.queries.server.ts';
import { expectSound, wholeDatabase } from '../support/sound.ts';
import { aCase } from '../support/walk.ts';
import { filer, refusal, world, type Wish } from '../support/world.ts';
import { expectEveryRow } from './rows.ts';

const w = await world();
const words = ['金丝雀标题', '金丝雀经过', '金丝雀某局长', '金丝雀本人', '13711112222', '金丝雀线索'];
const wish: Wish = {
	facts: { title: '金丝雀标题', story: '金丝雀经过', whom: '金丝雀某局长', evidenceNote: '金丝雀线索' },
	parties: [filer({ name: '金丝雀本人', phone: '13711112222' })],
	township: 'xinling',
	matter: 'public-rental'
};
const leaks = async (): Promise<string[]> => {
	const everything = await wholeDatabase(w);
	return words.filter(
		(word) => everything.includes(word) || everything.includes(Buffer.from(word).toString('base64'))
	);
};

it('is taken in and handed over, and takes every row on the way', async () => {
	const walk = await aCase(w, 'accusation', wish);
	expect(walk.case).toMatchObject({
		stage: 'sealed',
		dispatcher: 'discipline',
		title: '',
		facts: {},
		township: null,
		matter: null
	});
	await walk.does('ask-sealed', 'write-sealed', 'hand-over');
	expect(walk.case.stage).toBe('handed-over');
	expectEveryRow('accusation', [walk]);
	expect(await refusal(walk.does('hand-over'))).toBe('not-from-this-stage');
	expect(await w.db.selectFrom('notices').select('id').execute()).toEqual([]);
	await expectSound(w);
});

it('INV-03: only the discipline body opens what was said; the portal holds no word of it', async () => {
	const walk = await aCase(w, 'accusation', wish);
	expect(await leaks()).toEqual([]);
	const content = await sealedContent(w.db, walk.case.id);
	if (!content) throw new Error('no content');
	const decrypter = new Decrypter();
	decrypter.addIdentity(w.identity);
	const opened = JSON.parse(await decrypter.decrypt(content, 'text')) as {
		facts: object;
		parties: { person: { name: string } }[];
	};
	expect(opened.facts).toMatchObject({ whom: '金丝雀某局长', story: '金丝雀经过' });
	expect(opened.parties[0]?.person.name).toBe('金丝雀本人');
	const { content_hash } = await w.db
		.selectFrom('sealed_contents')
		.selectAll()
		.where('case_id', '=', walk.case.id)
		.executeTakeFirstOrThrow();
	expect(createHash('sha256').update(content).digest('hex')).toBe(content_hash);
});

it('INV-03: no role but the liaison of the discipline body finds it, and nobody the content after hand-over', async () => {
	const walk = await aCase(w, 'accusation', wish);
	for (const [unit, role] of [
		['petitions', 'dispatcher'],
		['petitions', 'registrar'],
		['government', 'head'],
		['discipline', 'dispatcher'],
		['discipline', 'handler'],
		['discipline', 'head'],
		['petitions', 'liaison']
	] as const) {
		const officer = await w.officer(unit, role);
		const { rows } = await deskPage(w.db, officer, w.county, { view: 'all', page: 1 }, w.today);
		expect(rows).toEqual([]);
		expect(
			Object.values(await deskCounts(w.db, officer, w.county, deskViews, w.today)).some((n) => n > 0)
		).toBe(false);
		expect(await caseFor(w.db, officer, w.county, walk.case.id)).toBeNull();
		expect(await sealedCases(w.db, officer, w.county)).toEqual([]);
		expect(await refusal(walk.by(officer, 'hand-over'))).toBe('not-by-you');
	}
	const liaison = await w.officer('discipline', 'liaison');
	expect((await sealedCases(w.db, liaison, w.county)).map((row) => row.id)).toContain(walk.case.id);
	await walk.does('hand-over');
	expect(await sealedContent(w.db, walk.case.id)).toBeNull();
	const row = await w.db
		.selectFrom('sealed_contents')
		.selectAll()
		.where('case_id', '=', walk.case.id)
		.executeTakeFirstOrThrow();
	expect(row.content_hash).toMatch(/^[0-9a-f]{64}$/);
	expect(row.handed_over_at).not.toBeNull();
	expect(await leaks()).toEqual([]);
});

it('is counted as received in the county, and nowhere else', async () => {
	const cells = await keptFigures(w.db);
	expect(new Set(cells.map((cell) => [cell.measure, cell.unit, cell.task, cell.township].join()))).toEqual(
		new Set(['received,,,'])
	);
	expect((await sumsBy(w.db, 'unit', {}, w.today)).get('discipline')).toBeUndefined();
	expect((await sumsBy(w.db, 'county', {}, w.today)).get('')).toEqual({ received: 3 });
});
