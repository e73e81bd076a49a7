import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { seedLawReport, seedRequests } from '#demonstration/requests.server.ts';
import { staffOf } from '#demonstration/staff.ts';
import { requestStories } from '#demonstration/stories/requests.ts';
import { publicReport, publicReports } from '#disclosure/annual-report/report.queries.server.ts';
import { tasksByState } from '#disclosure/annual-report/report.ts';
import {
	decidePart,
	handToCatalogue,
	keepDocument
} from '#disclosure/information-request/documents.store.server.ts';
import { answeredParts } from '#disclosure/information-request/parts.ts';
import {
	consultationFor,
	consultThirdParty
} from '#disclosure/information-request/third-party.store.server.ts';
import { openFiles } from '#platform/files.server.ts';
import { procedures } from '#procedures.ts';
import { wholeDatabase } from '../support/sound.ts';
import { aCase } from '../support/walk.ts';
import { does, procedure, refusal, world } from '../support/world.ts';

const w = await world('2026-03-02');
const folder = mkdtempSync(join(tmpdir(), 'documents-'));
const files = await openFiles({ kind: 'folder', folder });
afterAll(() => rmSync(folder, { recursive: true }));
const rules = procedure('information-request');

it('binds a part to a clean copy by its hash, and hands it on without a trace of who asked (INV-41)', async () => {
	const walk = await aCase(w, 'information-request');
	await walk.does('confirm-receipt');
	const handler = await w.officer('housing', 'handler');
	const about = { name: '合同.txt', type: 'text/plain', passages: 1, hidden: 0 };
	const keep = (kind: 'source' | 'clean', source: string | null, passages = 1) =>
		keepDocument(w.context, files, walk.case.id, handler, Buffer.from('███'), {
			...about,
			passages,
			kind,
			source
		});
	const source = await keep('source', null);
	const clean = await keep('clean', source.id);
	const part = { part: '正文', decision: 'redact', ground: 'third-party-rights', document: source.id };
	expect(await refusal(decidePart(w.context, rules, walk.case, handler, part))).toBe(
		'check-input document=choose-one'
	);
	const bare = await keep('clean', source.id, 0);
	expect(
		await refusal(decidePart(w.context, rules, walk.case, handler, { ...part, document: bare.id }))
	).toBe('check-input document=nothing-covered');
	let on = await decidePart(w.context, rules, walk.case, handler, { ...part, document: clean.id });
	expect(answeredParts(on)).toEqual([]);
	const draft = {
		outcome: 'partly-disclosed',
		facts: '一',
		opinion: '二',
		basis: '条例',
		secrecy: '可以公开'
	};
	on = await does(w, on, handler, 'draft', draft);
	on = await does(w, on, await w.officer('housing', 'head'), 'sign');
	expect(answeredParts(on)).toMatchObject([
		{ document: clean.id, sha256: clean.hash, ground: 'third-party-rights' }
	]);
	await handToCatalogue(w.context, rules, on, handler, { document: clean.id, documentTitle: '合同' });
	const released = await w.db.selectFrom('released_documents').selectAll().execute();
	expect(released).toMatchObject([{ title: '合同', unit: 'housing', hash: clean.hash }]);
	const text = JSON.stringify(released);
	expect([on.id, on.number, '向秀英', '13900001111'].filter((trace) => text.includes(trace))).toEqual([]);
	await expect(
		w.db
			.updateTable('case_documents')
			.set({ hash: 'b'.repeat(64) })
			.where('id', '=', clean.id)
			.execute()
	).rejects.toThrow();
});

it('lets a third party answer with the code of its letter, which tells nothing of the applicant', async () => {
	const walk = await aCase(w, 'information-request', { facts: { title: '合同', story: '请公开合同' } });
	await walk.does('confirm-receipt');
	const handler = await w.officer('housing', 'handler');
	const asked = { name: '金丝雀有限公司', contact: '13788889999', letter: '是否同意公开合同单价？' };
	const { party, code } = await consultThirdParty(w.context, rules, walk.case, handler, asked);
	expect(party).toBe('third-1');
	const everything = await wholeDatabase(w);
	expect(['金丝雀有限公司', '13788889999', code].filter((secret) => everything.includes(secret))).toEqual([]);
	expect(await consultationFor(w.context, walk.case.number, 'WRONGONE')).toBeNull();
	const found = await consultationFor(w.context, walk.case.number, code);
	expect(found).toMatchObject({ party, letter: asked.letter, opinion: null });
	await does(w, walk.case, { kind: 'third-party', caseId: walk.case.id, party }, 'answer-consultation', {
		party,
		consent: 'refuses',
		reason: '单价是商业秘密。'
	});
	expect((await consultationFor(w.context, walk.case.number, code))?.opinion).toBe('refuses');
});

it('fills the demonstration with requests in several states and last year’s report', async () => {
	const then = await world('2026-11-20');
	const units = [...new Set(requestStories.map((one) => one.unit))];
	const officers = await Promise.all([
		...(['dispatcher', 'handler', 'head'] as const).map((role) => then.officer('gov-office', role)),
		...(['handler', 'head'] as const).map((role) => then.officer('justice', role)),
		...units.flatMap((unit) => [then.officer(unit, 'handler'), then.officer(unit, 'head')])
	]);
	await seedRequests(then.context, procedures, staffOf(officers));
	const stages = await then.db.selectFrom('cases').select('stage').execute();
	expect(stages.length).toBe(12);
	expect(new Set(stages.map((one) => one.stage)).size).toBeGreaterThan(1);
	await seedLawReport(then.context, staffOf(officers));
	expect((await publicReports(then.db)).map((one) => one.id)).toEqual([
		'disclosure-county-2025',
		...['education', 'natural-resources', 'transport'].map((unit) => `disclosure-${unit}-2025`),
		...['county', 'education', 'natural-resources', 'transport'].map((body) => `enforcement-${body}-2025`),
		'rule-of-law-county-2025'
	]);
	const acts = await publicReport(then.db, 'enforcement-county-2025');
	expect(acts?.report.bodies.map((one) => [one.unit, one.own, one.cells['penalties']])).toEqual([
		['education', true, 12],
		['natural-resources', true, 12],
		['transport', true, 12]
	]);
	const law = await publicReport(then.db, 'rule-of-law-county-2025');
	expect(law?.report.tasks.length).toBe(76);
	expect(tasksByState(law?.report.tasks ?? []).map((one) => [one.state, one.tasks.length])).toEqual([
		['', 76]
	]);
});
