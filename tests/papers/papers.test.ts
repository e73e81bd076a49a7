import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issuedPaper, papersForFiler } from '#casework/issued-paper.server.ts';
import { paperOf } from '#casework/paper-of.ts';
import { wordsIn } from '#i18n/words.ts';
import { paperKinds } from '#papers/kind.ts';
import { owed } from '#papers/owed.ts';
import type { Paper } from '#papers/paper.ts';
import { aCase } from '../support/walk.ts';
import { accusedUnit, world, type World } from '../support/world.ts';
import { everyPaper, type Made } from './every-paper.ts';

const FILER = '向秀英';
const origin = 'https://portal.example';
const hasPdfTools = spawnSync('pdftotext', ['-v']).status === 0;
let w: World;
let made: Made[];
const folder = mkdtempSync(join(tmpdir(), 'papers-'));

beforeAll(async () => {
	w = await world();
	made = await everyPaper(w, { accused: [accusedUnit('transport')] });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const drawn = (one: Made, language: 'zh' | 'en' = 'zh', filer: string | null = FILER): Paper => {
	const paper = paperOf({
		...one,
		county: w.county,
		measure: w.context,
		words: wordsIn(language),
		language,
		filer,
		attachments: 0
	});
	if (!paper) throw new Error('no paper');
	return paper;
};

const pdf = async (one: Made, to: 'filer' | 'officer' = 'filer'): Promise<Buffer> => {
	const bytes = await issuedPaper(w.context, one.procedure, one.on, {
		entry: one.entry,
		language: 'zh',
		origin,
		for: to
	});
	if (!bytes) throw new Error('no paper');
	return bytes;
};

const textOf = (bytes: Buffer): string => {
	const file = join(folder, 'paper.pdf');
	writeFileSync(file, bytes);
	return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, '');
};

const textsOf = (paper: Paper): string[] => [
	...Object.values(paper.head),
	...[...paper.facts, ...paper.texts].map((line) => line.text)
];

describe('every paper that a procedure issues', () => {
	it('is of a kind that is known, and every kind is issued', () => {
		expect([...new Set(made.map((one) => one.entry.paper))].toSorted()).toEqual([...paperKinds].toSorted());
	});

	it.each(['zh', 'en'] as const)('says everything that its kind owes (%s)', (language) => {
		for (const one of made) {
			const paper = drawn(one, language);
			const may = owed[paper.kind].may ?? [];
			const said = [...paper.facts, ...paper.texts].map((line) => line.field);
			const wanted = [...owed[paper.kind].facts, ...owed[paper.kind].texts];
			expect(wanted.filter((field) => !said.includes(field) && !may.includes(field))).toEqual([]);
			for (const text of textsOf(paper)) expect(text.trim()).not.toBe('');
		}
	});

	it.each(['zh', 'en'] as const)('leaves no place of a sentence open (%s)', (language) => {
		for (const one of made) {
			const paper = drawn(one, language);
			const all = [paper.title, paper.opening, paper.closing, ...textsOf(paper)].join('\n');
			expect(all).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
		}
	});

	it('bears a number that no other paper of the case bears', () => {
		const byCase = Map.groupBy(made, (one) => one.on.number);
		for (const some of byCase.values()) {
			const numbers = some.map((one) => drawn(one).head.number);
			expect(new Set(numbers).size).toBe(numbers.length);
		}
	});

	it('names the filer on the filer’s own copy alone', () => {
		for (const one of made) {
			const own = textsOf(drawn(one)).join('\n');
			expect(own.includes(FILER)).toBe(owed[drawn(one).kind].to === 'filer');
			expect(textsOf(drawn(one, 'zh', null)).join('\n')).not.toContain(FILER);
		}
	});

	it('never names who is complained of', () => {
		for (const one of made) {
			expect(textsOf(drawn(one)).join('\n')).not.toContain('巴东县交通运输局');
		}
	});
});

describe('the remedy', () => {
	it('of an opinion names review, the body above, 30 days, and the day (INV-18)', () => {
		const opinion = made.find((one) => one.entry.paper === 'opinion');
		const line = opinion && drawn(opinion).texts.find((text) => text.field === 'remedy');
		expect(line?.text).toContain('申请复查');
		expect(line?.text).toContain('30日内');
		expect(line?.text).toContain('巴东县人民政府');
		expect(line?.text).toContain('2026年4月1日');
	});

	it('of a review names the re-examination by the unit above the reviewer', () => {
		const review = made.find((one) => one.entry.paper === 'review-opinion');
		const line = review && drawn(review).texts.find((text) => text.field === 'remedy');
		expect(line?.text).toContain('申请复核');
		expect(line?.text).toContain('恩施');
	});

	it('counts from receipt where the paper is served by hand or post', async () => {
		const walk = await aCase(w, 'petition', { electronic: false });
		await walk.at('answered');
		const entry = walk.case.timeline.findLast((one) => one.paper === 'opinion');
		if (!entry) throw new Error('no opinion');
		const paper = drawn({ on: walk.case, entry, procedure: made[0]!.procedure });
		expect(paper.texts.find((line) => line.field === 'remedy')?.text).toContain('从收到的次日起算');
	});
});

describe('who may open a paper', () => {
	it('the filer sees no paper that units write to each other about competence', () => {
		for (const one of made) {
			const open = papersForFiler(one.on, one.procedure).map((entry) => entry.paper);
			expect(open).not.toContain('objection');
			expect(open).not.toContain('objection-decision');
		}
	});

	it('the filer sees an answer only once it was served', async () => {
		const walk = await aCase(w, 'petition', { electronic: false });
		await walk.at('answered');
		const { procedure } = made[0]!;
		expect(papersForFiler(walk.case, procedure).map((one) => one.paper)).not.toContain('opinion');
		await walk.does('serve');
		expect(papersForFiler(walk.case, procedure).map((one) => one.paper)).toContain('opinion');
	});
});

describe('a paper as PDF', () => {
	it('is small, tagged, in its language, with a title and its own font', async () => {
		for (const one of made) {
			const bytes = await pdf(one);
			expect(bytes.length).toBeLessThan(60_000);
			const head = bytes.toString('latin1');
			expect(head).toContain('/Lang (zh-CN)');
			expect(head).toContain('/Marked true');
			expect(head).toContain('/StructTreeRoot');
			expect(head).toContain('/DisplayDocTitle true');
			expect(head).toContain('/FontFile');
		}
	}, 60_000);

	it('is the same, byte for byte, whenever it is opened, and later entries do not change it', async () => {
		const walk = await aCase(w, 'petition');
		await walk.at('accepted');
		const { procedure } = made[0]!;
		const entry = walk.case.timeline.findLast((one) => one.paper === 'acceptance');
		if (!entry) throw new Error('not accepted');
		const first = await pdf({ on: walk.case, entry, procedure });
		await walk.later(3).at('served');
		expect((await pdf({ on: walk.case, entry, procedure })).equals(first)).toBe(true);
	});

	it.skipIf(!hasPdfTools)('gives its text back: head, facts, texts, pages (needs pdftotext)', async () => {
		for (const kind of paperKinds) {
			const one = made.find((some) => some.entry.paper === kind);
			if (!one) throw new Error(kind);
			const text = textOf(await pdf(one));
			const paper = drawn(one);
			expect(text).toContain(paper.title);
			expect(text).toContain(paper.head.number);
			expect(text).toContain(paper.head.issuer.slice(0, 6));
			for (const line of paper.facts) expect(text).toContain(line.label.slice(0, 4));
			for (const line of paper.texts) expect(text).toContain(line.text.replace(/\s/g, '').slice(0, 12));
			expect(text).toMatch(/第1页，共\d页/);
		}
	});

	it('sets an answer as long as the form allows over many pages, with rare characters and signs', async () => {
		const walk = await aCase(w, 'petition');
		await walk.at('accepted');
		await walk.by('handler', 'draft', { facts: '查明：㛃某于巴东县信陵镇报告路灯不亮🙂。\n'.repeat(800) });
		await walk.does('sign');
		const entry = walk.case.timeline.findLast((one) => one.paper === 'opinion');
		if (!entry) throw new Error('no opinion');
		const bytes = await pdf({ on: walk.case, entry, procedure: made[0]!.procedure });
		expect(bytes.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length).toBeGreaterThan(15);
		expect(bytes.length).toBeLessThan(400_000);
	});

	it.skipIf(!hasPdfTools)('does not name the filer on the office’s copy (needs pdftotext)', async () => {
		const one = made.find((some) => some.entry.paper === 'opinion');
		if (!one) throw new Error('no opinion');
		expect(textOf(await pdf(one, 'filer'))).toContain(FILER);
		expect(textOf(await pdf(one, 'officer'))).not.toContain(FILER);
	});
});
