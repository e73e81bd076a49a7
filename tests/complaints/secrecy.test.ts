import { expect, it } from 'vitest';
import { issuedPaper } from '#casework/issued-paper.server.ts';
import { deskPage } from '#casework/desk.queries.server.ts';
import { procedures } from '#procedures.ts';
import { isPaperKind, kinds } from '#papers/kind.ts';
import { aCase } from '../support/walk.ts';
import { filer, procedure, refusal, world } from '../support/world.ts';

const w = await world();
const secret = ['金丝雀举报人', '13711112222', '金丝雀住址', 'canary@example.cn'];
const parties = [
	filer({ name: '金丝雀举报人', phone: '13711112222', address: '金丝雀住址', email: 'canary@example.cn' })
];

it.each(['INV-05', 'INV-07', 'INV-08'])(
	'%s no paper between offices, list or public copy of a report carries who reported',
	async () => {
		for (const id of ['unlawful-act', 'fee-report']) {
			const walk = await aCase(w, id, { parties });
			await walk.at('served');
			await walk.does('propose-publication', 'publish');
			let between = 0;
			for (const entry of walk.case.timeline) {
				if (!isPaperKind(entry.paper) || kinds[entry.paper].to !== 'unit') continue;
				between += 1;
				const copy = await issuedPaper(w.context, walk.case.id, {
					entry: entry.n,
					language: 'zh',
					for: 'officer'
				});
				expect(secret.filter((word) => JSON.stringify(copy?.paper ?? '').includes(word))).toEqual([]);
			}
			expect(between).toBeGreaterThan(0);
			const handler = await w.officer(walk.case.unit ?? '', 'handler');
			const { rows } = await deskPage(w.db, handler, w.county, { view: 'all', page: 1 }, w.today);
			expect(rows.length).toBeGreaterThan(0);
			expect(secret.filter((word) => JSON.stringify(rows).includes(word))).toEqual([]);
			const records = await w.db.selectFrom('public_records').selectAll().execute();
			expect(secret.filter((word) => JSON.stringify(records).includes(word))).toEqual([]);
			expect(secret.filter((word) => JSON.stringify(walk.case).includes(word))).toEqual([]);
		}
	}
);

it('INV-09 publishes the name of nobody who reported, not even in praise', async () => {
	const walk = await aCase(w, 'fee-report', { parties });
	await walk.at('served');
	const version = { title: '表扬', question: '收费', answer: '感谢金丝雀 举报人的举报。', basis: '' };
	await walk.by('handler', 'propose-publication', { version });
	expect(await refusal(walk.by('head', 'publish'))).toBe('names-filer');
	await walk.by('handler', 'propose-publication', { version: { ...version, answer: '感谢举报。' } });
	expect(await refusal(walk.by('head', 'publish'))).toBe('done');
});

it('INV-63 knows who files a matter only if they say so: petitions, reports and accusations may be anonymous', () => {
	for (const id of ['petition', 'unlawful-act', 'fee-report', 'accusation'])
		expect(procedure(id).form.identities, id).toContain('anonymous');
	// What a person says about themselves is no fact of the form, so that no public copy can hold it.
	for (const one of procedures)
		expect(
			Object.keys(one.form.views).filter((field) => /^(name|phone|email|idNumber|address)$/.test(field)),
			one.id
		).toEqual([]);
});
