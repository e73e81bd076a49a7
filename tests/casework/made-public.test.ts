import { describe, expect, it } from 'vitest';
import type { Case } from '#casework/case.ts';
import { childVersion } from '#casework/child-version.ts';
import { wordsIn } from '#i18n/words.ts';
import { expectSound, wholeDatabase } from '../support/sound.ts';
import { aCase } from '../support/walk.ts';
import { does, filer, refusal, world, type Wish } from '../support/world.ts';

const w = await world();
const name = '覃金秀莲';

it('INV-08: nothing that the whole database holds in clear names who reported', async () => {
	const wish = {
		parties: [filer({ name, phone: '13987654321', email: 'canary@example.org', address: '金沙路九号' })]
	};
	const walk = await aCase(w, 'fee-report', wish, 'finance');
	await walk.at('served');
	await walk.does('rate', 'propose-publication', 'publish');
	const everything = await wholeDatabase(w);
	for (const secret of [name, '13987654321', 'canary@example.org', '金沙路九号']) {
		expect(everything.includes(secret)).toBe(false);
	}
	expect(everything).toContain('资料费');
});

it('INV-34: nothing is published without a proposal by one and a confirmation by another', async () => {
	const walk = await aCase(w, 'petition');
	await walk.at('served');
	expect(await refusal(walk.does('publish'))).toBe('proposal-open');
	await walk.does('propose-publication');
	expect(
		await w.db.selectFrom('publications').select('case_id').where('case_id', '=', walk.case.id).execute()
	).toEqual([]);
	await walk.does('publish');
	const actions = walk.case.timeline.slice(-2).map((entry) => [entry.action, entry.byAccount]);
	expect(actions.map(([action]) => action)).toEqual(['propose-publication', 'publish']);
	expect(actions[0]?.[1]).not.toBe(actions[1]?.[1]);
});

it('INV-35: the public copy holds the version that was confirmed and no other text of the case', async () => {
	const walk = await aCase(w, 'petition', { facts: { title: '独有的标题', story: '独有的经过' } });
	await walk.at('served');
	const version = { title: '公开标题', question: '公开问题', answer: '公开答复', basis: '' };
	await walk.by('handler', 'propose-publication', { version });
	await walk.does('publish');
	const record = await w.db
		.selectFrom('public_records')
		.selectAll()
		.where('title', '=', '公开标题')
		.executeTakeFirstOrThrow();
	expect(record).toMatchObject(version);
	const text = JSON.stringify(record);
	for (const inside of ['独有', walk.case.id, walk.case.number, walk.case.handler ?? ''])
		expect(text.includes(inside)).toBe(false);
});

it('INV-36: what is taken down is gone from what the public reads at once', async () => {
	const walk = await aCase(w, 'petition');
	await walk.at('served');
	await walk.does('propose-publication', 'publish');
	const before = await w.db.selectFrom('public_records').select('id').execute();
	await walk.does('withdraw-publication');
	const after = await w.db.selectFrom('public_records').select('id').execute();
	expect(after.length).toBe(before.length - 1);
	expect(await refusal(walk.does('withdraw-publication'))).toBe('public');
	await expectSound(w);
});

const ofChild = {
	township: 'xinling',
	facts: { title: '向小满被打', story: '信陵镇实验小学三年级向小满，家住金堂街，父亲向大山。' }
};
const told = ['向小满', '实验小学', '三年级', '金堂街', '向大山', '信陵'];
const recordOf = (id: string) =>
	w.db
		.selectFrom('public_records')
		.innerJoin('publications', 'record_id', 'public_records.id')
		.selectAll('public_records')
		.where('case_id', '=', id)
		.executeTakeFirst();

describe('INV-49: of a case with a minor in it no word of anybody is published, nor the place', () => {
	const safe = (on: Case) => childVersion(on, w.county, wordsIn('zh'), 'zh');
	const version = { title: '打人', question: '孩子被打', answer: '已处理', basis: '' };

	it.each<[string, Wish, string]>([
		['by a minor', { ...ofChild, parties: [filer({ age: '14-17' })] }, 'no-child-in-case'],
		[
			'in which words of harm stand',
			{ facts: { ...ofChild.facts, story: '向小满被体罚' } },
			'no-child-in-case'
		],
		['of which the proposer says so', ofChild, 'child-in-case']
	])('%s', async (_, wish, child) => {
		const walk = await aCase(w, 'petition', wish);
		await walk.at('served');
		await walk.by('handler', 'propose-publication', { child, version });
		expect(await refusal(walk.does('publish'))).toBe('tells-of-child');
		await walk.by('handler', 'propose-publication', { child, version: safe(walk.case) });
		await walk.does('publish');
		const record = await recordOf(walk.case.id);
		expect(record).toMatchObject({ township: null, ...safe(walk.case) });
		for (const word of told) expect(JSON.stringify(record)).not.toContain(word);
	});

	it('where a township’s own office answered, names the government above it', async () => {
		const walk = await aCase(w, 'petition', ofChild, 'xinling');
		await walk.at('served');
		expect(walk.case.unit).toBe('xinling');
		await walk.by('handler', 'propose-publication', { child: 'child-in-case', version: safe(walk.case) });
		await walk.does('publish');
		expect((await recordOf(walk.case.id))?.unit).toBe('government');
	});

	it('and what was public before harm to one was found comes down', async () => {
		const walk = await aCase(w, 'petition');
		await walk.at('served');
		await walk.does('propose-publication', 'publish');
		const before = await recordOf(walk.case.id);
		expect(before).toBeDefined();
		await walk.does('report-harm');
		expect(walk.case.published).toBe(false);
		expect(await recordOf(walk.case.id)).toBeUndefined();
		expect(await refusal(walk.does('publish'))).toBe('proposal-open');
		await walk.by('handler', 'propose-publication', { version });
		expect(await refusal(walk.does('publish'))).toBe('tells-of-child');
		await expectSound(w);
	});
});
