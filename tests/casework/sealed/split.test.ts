import { Decrypter } from 'age-encryption';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { changedRows } from '#casework/check-rows.queries.server.ts';
import { findCaseByNumber } from '#casework/case.queries.server.ts';
import { isQueryCode } from '#casework/query-code.server.ts';
import { sealedContent } from '#casework/sealed/sealed.queries.server.ts';
import { splitAccusation } from '#casework/sealed/split.store.server.ts';
import { staysBehind } from '#casework/sealed/stays-behind.ts';
import { openFiles } from '#platform/files.server.ts';
import { expectSound, wholeDatabase } from '../../support/sound.ts';
import { aCase } from '../../support/walk.ts';
import { procedure, refusal, world } from '../../support/world.ts';

const w = await world();
const files = await openFiles({ kind: 'folder', folder: mkdtempSync(join(tmpdir(), 'split-')) });
const both = (id: string) => ({ own: procedure(id), sealed: procedure('accusation') });
const accusing = '金丝雀科长收了包工头两万元现金。';
const split = {
	title: '路灯不亮',
	rest: '门口的路灯坏了三个月。',
	accusation: accusing,
	whom: '金丝雀科长',
	files: []
};

it.each(['petition', 'suggestion', 'unlawful-act', 'fee-report', 'message'])(
	'INV-03 splits a mixed %s: the accusation goes sealed, the rest runs on without a trace of it',
	async (id) => {
		const story = `门口的路灯坏了三个月。${accusing}`;
		const walk = await aCase(w, id, { facts: { title: '金丝雀科长不修路灯', story } });
		const officer = await w.officer(walk.case.dispatcher, 'dispatcher');
		const before = await w.db.selectFrom('cases').select('id').where('sealed', '=', true).execute();
		const after = await splitAccusation(w.context, files, both(id), walk.case.id, officer, split);
		expect(after.stage).toBe(walk.case.stage);
		const row = await w.db.selectFrom('cases').selectAll().where('id', '=', walk.case.id).executeTakeFirst();
		expect(row).toMatchObject({ title: '路灯不亮', finding: null });
		expect(JSON.stringify(row?.facts)).toContain('门口的路灯坏了三个月。');
		for (const table of [
			'cases',
			'timeline',
			'register_entries',
			'drafts',
			'papers',
			'notices',
			'parties',
			'accused'
		] as const)
			expect(JSON.stringify(await w.db.selectFrom(table).selectAll().execute()), table).not.toContain(
				'金丝雀'
			);

		const known = before.map((one) => one.id);
		const sealed = (await w.db.selectFrom('cases').selectAll().where('sealed', '=', true).execute()).filter(
			(one) => !known.includes(one.id)
		);
		expect(sealed.length).toBe(1);
		const one = sealed[0];
		if (!one) throw new Error('none');
		// Nothing in the database joins the two.
		const links = (await wholeDatabase(w)).split('\n').filter((line) => line.includes(one.id));
		expect(links.filter((line) => line.includes(walk.case.id) || line.includes(walk.case.number))).toEqual(
			[]
		);
		const decrypter = new Decrypter();
		decrypter.addIdentity(w.identity);
		const content = await sealedContent(w.db, one.id);
		const opened = JSON.parse(await decrypter.decrypt(content ?? Buffer.alloc(0), 'text')) as {
			number: string;
			facts: Record<string, string>;
			parties: { person: { name: string } }[];
		};
		expect(opened.facts['story']).toBe(accusing);
		expect(opened.parties[0]?.person.name).toBe('向秀英');
		// The code for the person lies in the ciphertext, and it is the right one.
		const found = await findCaseByNumber(w.db, opened.number);
		expect(isQueryCode(w.context, opened.facts['queryCode'] ?? '', found?.code_hash ?? '')).toBe(true);
		await expectSound(w);
	}
);

it('splits nothing while words stay behind, by nobody but who sorts, and not after something was written', async () => {
	const walk = await aCase(w, 'petition', { facts: { story: `路灯坏了。${accusing}` } });
	const dispatcher = await w.officer(walk.case.dispatcher, 'dispatcher');
	const attempt = (told: object, officer = dispatcher) =>
		refusal(
			splitAccusation(w.context, files, both('petition'), walk.case.id, officer, { ...split, ...told })
		);
	expect(await attempt({ rest: `路灯坏了。${accusing}` })).toBe('check-input rest=same');
	expect(await attempt({ title: accusing })).toBe('check-input rest=same');
	expect(await attempt({ accusation: '' })).toBe('check-input accusation=missing');
	expect(await attempt({}, await w.officer('petitions', 'handler'))).toBe('not-by-you');
	await walk.by('resident', 'add-facts', { text: '补充一点' });
	expect(await attempt({})).toBe('nothing-written-since');
	expect(staysBehind('他收了两万元现金', ['他　收了两万元现金，路灯坏了'])).toBe(true);
	expect(staysBehind('收钱', ['收钱'])).toBe(false);
});

it('leaves nothing beside the register', async () => {
	expect(await changedRows(w.db)).toEqual([]);
});
