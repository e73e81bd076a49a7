import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issuedPaper, paperFile, papersForFiler } from '#casework/issued-paper.server.ts';
import { isPaperKind, kinds, paperKinds, type PaperKind } from '#papers/kind.ts';
import type { Paper } from '#papers/paper.ts';
import { procedures } from '#procedures.ts';
import { aCase } from '../support/walk.ts';
import { accusedUnit, procedure, world, type World } from '../support/world.ts';
import { everyPaper, issuing, paperAt, standing, type Made } from './every-paper.ts';

const FILER = '向秀英';
const origin = 'https://portal.example';
const hasPdfTools = spawnSync('pdftotext', ['-v']).status === 0;
let w: World;
let made: Made[];
const folder = mkdtempSync(join(tmpdir(), 'papers-'));

beforeAll(async () => {
	w = await world();
	made = await everyPaper(w, { accused: [accusedUnit('transport')] });
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

const copyOf = async (one: Made, language: 'zh' | 'en' = 'zh', to: 'filer' | 'officer' = 'filer') => {
	const copy = await issuedPaper(w.context, one.on.id, { entry: one.entry.n, language, for: to });
	if (!copy) throw new Error('no paper');
	return copy;
};
const read = async (
	one: Made,
	language: 'zh' | 'en' = 'zh',
	to: 'filer' | 'officer' = 'filer'
): Promise<Paper> => (await copyOf(one, language, to)).paper;
const pdf = async (one: Made, to: 'filer' | 'officer' = 'filer'): Promise<Buffer> =>
	paperFile(await copyOf(one, 'zh', to), origin);

const textOf = (bytes: Buffer): string => {
	const file = join(folder, 'paper.pdf');
	writeFileSync(file, bytes);
	return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, '');
};

const kindOf = (paper: Paper): PaperKind => {
	if (!isPaperKind(paper.kind)) throw new Error(paper.kind);
	return paper.kind;
};

const textsOf = (paper: Paper): string[] => [
	...Object.values(paper.head),
	...[...paper.facts, ...paper.texts].map((line) => line.text)
];

describe('every paper that a procedure issues', () => {
	it('stands for every row of every lifecycle that issues one', () => {
		const rows = issuing.flatMap((one) =>
			Object.entries(one.lifecycle).filter(
				([action, row]) => row.paper !== undefined && !standing.includes(action)
			)
		);
		expect(made.length).toBe(rows.length);
	});

	it('is of a kind, and every kind is issued by a row', () => {
		const rows = procedures.flatMap((one) => Object.values(one.lifecycle).flatMap((row) => row.paper ?? []));
		expect(paperKinds.filter((kind) => !rows.includes(kind))).toEqual([]);
	});

	it.each(['zh', 'en'] as const)('says everything that its kind owes (%s)', async (language) => {
		for (const one of made) {
			const paper = await read(one, language);
			const { facts, texts, may = [] } = kinds[kindOf(paper)];
			const said = [...paper.facts, ...paper.texts].map((line) => line.field);
			expect([...facts, ...texts].filter((field) => !said.includes(field) && !may.includes(field))).toEqual(
				[]
			);
			for (const text of textsOf(paper)) expect(text.trim()).not.toBe('');
		}
	});

	it.each(['zh', 'en'] as const)('leaves no place of a sentence open (%s)', async (language) => {
		for (const one of made) {
			const paper = await read(one, language);
			const all = [paper.title, paper.opening, paper.closing, ...textsOf(paper)].join('\n');
			expect(all).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
		}
	});

	it('names the filer on the filer’s own copy alone', async () => {
		for (const one of made) {
			const own = await read(one);
			expect(textsOf(own).join('\n').includes(FILER)).toBe(
				kinds[kindOf(own)].to === 'filer' && !one.on.sealed
			);
			expect(textsOf(await read(one, 'zh', 'officer')).join('\n')).not.toContain(FILER);
		}
	});

	it('never names who is complained of', async () => {
		for (const one of made) expect(textsOf(await read(one)).join('\n')).not.toContain('巴东县交通运输局');
	});
});

describe('the remedy', () => {
	const remedy = async (kind: PaperKind) => {
		const one = made.find((some) => some.entry.paper === kind);
		return one && (await read(one)).texts.find((text) => text.field === 'remedy')?.text;
	};

	it('of an opinion names review, the body above, 30 days, and the day (INV-18)', async () => {
		const text = await remedy('opinion');
		for (const part of ['申请复查', '30日内', '巴东县人民政府', '2026年4月1日']) expect(text).toContain(part);
	});

	it('of a review names the re-examination by the unit above the reviewer', async () => {
		const text = await remedy('review-opinion');
		for (const part of ['申请复核', '恩施']) expect(text).toContain(part);
	});

	it('counts from receipt where the paper is served by hand or post', async () => {
		const walk = await aCase(w, 'petition', { electronic: false });
		await walk.at('answered');
		const paper = await read(await paperAt(w, walk.case, procedure('petition'), 'sign'));
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
		const open = () => papersForFiler(walk.case, procedure('petition')).map((one) => one.paper);
		expect(open()).not.toContain('opinion');
		await walk.does('serve');
		expect(open()).toContain('opinion');
	});
});

describe('a paper as PDF', () => {
	it('is small, tagged, in its language, with a title and its own font', async () => {
		for (const one of made) {
			const bytes = await pdf(one);
			expect(bytes.length).toBeLessThan(90_000);
			const head = bytes.toString('latin1');
			for (const sign of [
				'/Lang (zh-CN)',
				'/Marked true',
				'/StructTreeRoot',
				'/DisplayDocTitle true',
				'/FontFile'
			])
				expect(head).toContain(sign);
		}
	}, 60_000);

	it('is the same, byte for byte, whenever it is opened, and later entries do not change it', async () => {
		const walk = await aCase(w, 'petition');
		await walk.at('accepted');
		const accepted = await paperAt(w, walk.case, procedure('petition'), 'accept');
		const first = await pdf(accepted);
		await walk.later(3).at('served');
		expect((await pdf({ ...accepted, on: walk.case })).equals(first)).toBe(true);
	});

	it.skipIf(!hasPdfTools)('gives its text back: head, facts, texts, pages (needs pdftotext)', async () => {
		for (const one of new Map(made.map((some) => [some.entry.paper, some])).values()) {
			const text = textOf(await pdf(one));
			const paper = await read(one);
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
		const bytes = await pdf(await paperAt(w, walk.case, procedure('petition'), 'sign'));
		expect(bytes.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length).toBeGreaterThan(15);
		expect(bytes.length).toBeLessThan(500_000);
	});

	it.skipIf(!hasPdfTools)('does not name the filer on the office’s copy (needs pdftotext)', async () => {
		const one = made.find((some) => some.entry.paper === 'opinion');
		if (!one) throw new Error('no opinion');
		expect(textOf(await pdf(one, 'filer'))).toContain(FILER);
		expect(textOf(await pdf(one, 'officer'))).not.toContain(FILER);
	});
});
