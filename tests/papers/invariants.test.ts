import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { nobody } from '#casework/person.ts';
import { languages } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { kinds, isPaperKind } from '#papers/kind.ts';
import { isBlank } from '#papers/paper.ts';
import { papersOf } from '#papers/papers.queries.server.ts';
import { filedAlone, procedures } from '#procedures.ts';
import { superiorOf } from '#units/units.ts';
import { aCase } from '../support/walk.ts';
import { refusal, world } from '../support/world.ts';
import { everyPaper, type Made } from './every-paper.ts';

const w = await world();
const canary = {
	...nobody,
	name: '覃守密',
	phone: '13971234567',
	email: 'canary@example.cn',
	address: '平湖路九十九号附七',
	idNumber: '422823199001011234'
};
const secrets = [canary.name, canary.phone, canary.email, canary.address, canary.idNumber];
let made: Made[];

beforeAll(async () => {
	made = await everyPaper(w, {
		parties: [{ part: 'filer', person: canary }],
		facts: { title: `${canary.name}反映：电话${canary.phone}打不通` }
	});
}, 240_000);

const all = (one: Made): string => JSON.stringify(one.issued.content);

describe('letters', () => {
	it('INV-05 to anybody else carry nothing of who reported, whatever the kind', () => {
		const letters = made.filter(
			({ issued }) => isPaperKind(issued.kind) && kinds[issued.kind].to !== 'filer'
		);
		expect(letters.length).toBeGreaterThan(8);
		for (const one of letters) for (const secret of secrets) expect(all(one)).not.toContain(secret);
	});

	it('INV-05 over any text that holds the names, with blanks or inside words', async () => {
		const words = fc.constantFrom('', '您好', '住', '（', '，', 'x', ' ', '和', '老');
		await fc.assert(
			fc.asyncProperty(words, words, fc.constantFrom(...secrets), async (before, after, secret) => {
				const walk = await aCase(w, 'unlawful-act', {
					parties: [{ part: 'filer', person: canary }],
					facts: { title: `${before}${secret}${after}反映` }
				});
				await walk.by('dispatcher', 'forward');
				const letter = (await papersOf(w.db, walk.case.id)).find((one) => one.kind === 'forwarding');
				expect(JSON.stringify(letter?.content)).not.toContain(secret);
			}),
			{ numRuns: 25 }
		);
	}, 120_000);

	it('INV-22 ask for no fee, purchase or stamp, in papers or forms', () => {
		const charge = /缴费|交费|工本费|手续费|受理费|付款|支付费用|购买|fee of|pay (a|the) |purchase/i;
		// A fee for information is lawful only beyond the free number, and its notice says so.
		const free = made.filter((one) => one.issued.kind !== 'fee-notice');
		for (const one of free) expect(all(one), one.issued.kind).not.toMatch(charge);
		for (const language of languages) {
			const { forms } = wordsIn(language);
			expect(JSON.stringify([forms.fields, forms.steps])).not.toMatch(charge);
		}
		for (const procedure of procedures) {
			const asks = Object.values(procedure.lifecycle).flatMap((step) => step.asks.map((ask) => ask.name));
			expect(asks.filter((name) => /fee|price|payment|charge/i.test(name))).toEqual([]);
		}
	});
});

describe('refusals and remedies', () => {
	it('INV-12 give reason, rule, route, body and contact for every route there is', async () => {
		for (const route of w.county.routes) {
			const walk = await aCase(w, 'petition');
			await walk.by('dispatcher', 'route-away', { route: route.code, reason: '依法应走该途径。' });
			const paper = (await papersOf(w.db, walk.case.id)).find((one) => one.kind === 'refusal');
			for (const language of languages) {
				const content = paper?.content[language];
				const said = new Map(
					[...(content?.facts ?? []), ...(content?.texts ?? [])].map((one) => [one.field, one.text])
				);
				for (const field of ['reason', 'reasonCode', 'article', 'body', 'routeContact', 'period', 'remedy'])
					expect(isBlank(said.get(field)), `${route.code} ${field}`).toBe(false);
			}
		}
	}, 120_000);

	it('INV-12 are not issued with a reason that says nothing', async () => {
		await fc.assert(
			fc.asyncProperty(fc.constantFrom('', '  ', '　', '。。。', '——', '\u200b', '（）'), async (reason) => {
				const walk = await aCase(w, 'petition');
				expect(await refusal(walk.by('dispatcher', 'route-away', { reason }))).toContain('reason=missing');
			}),
			{ numRuns: 7 }
		);
	});

	it('INV-13 show the period and say that filing here does not stop it', () => {
		const pointing = made.flatMap((one) =>
			one.issued.content.zh.texts
				// An opinion set aside goes back to its unit: that points to no review and no court.
				.filter((line) => line.field === 'remedy' && !/^原处理意见已经撤销/.test(line.text))
				.map((line) => ({ one, line }))
		);
		expect(pointing.length).toBeGreaterThan(8);
		for (const { one, line } of pointing) {
			const stays = one.issued.content.zh.texts.find((text) => text.field === 'stays')?.text ?? '';
			expect(line.text).toMatch(/\d+日内/);
			expect(line.text).toMatch(/\d{4}年\d+月\d+日/);
			expect(line.text + stays, one.issued.kind).toMatch(/不会?(中断|影响|停止)/);
		}
	});
});

describe('opinions', () => {
	it('INV-17 are not drafted with an empty part, whatever emptiness', async () => {
		const walk = await aCase(w, 'petition');
		await walk.at('accepted');
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom('claims', 'facts', 'opinion', 'basis'),
				fc.stringMatching(/^[\s　\u200b，。；…—（）·-]{0,12}$/u),
				async (part, empty) => {
					expect(await refusal(walk.by('handler', 'draft', { [part]: empty }))).toContain(`${part}=missing`);
				}
			),
			{ numRuns: 60 }
		);
	});

	it('INV-17 say claims, facts and reasons, opinion and basis on the paper, in every procedure that answers', () => {
		const answers = made.filter(({ issued }) => ['opinion', 'result', 'reply'].includes(issued.kind));
		expect(new Set(answers.map((one) => one.procedure.id)).size).toBeGreaterThanOrEqual(5);
		for (const { issued } of answers) {
			const said = new Map(issued.content.zh.texts.map((one) => [one.field, one.text]));
			for (const field of ['claims', 'facts', 'opinion', 'legal', 'remedy'])
				expect(isBlank(said.get(field))).toBe(false);
		}
	});

	it('INV-18 can name a body above for every unit that leads a matter, and name it with 30 days', async () => {
		const units = new Set(
			w.county.matters.flatMap((matter) => ('unit' in matter.competent ? [matter.competent.unit] : []))
		);
		const county = w.county.units.filter((unit) => units.has(unit.id) && unit.level !== 'prefecture');
		for (const { id } of county) expect(superiorOf(w.county, id)?.names.length, id).toBeGreaterThan(0);
		for (const unit of ['housing', 'petitions', 'xinling', 'education']) {
			const walk = await aCase(w, 'petition', {}, unit);
			await walk.at('served');
			const opinion = (await papersOf(w.db, walk.case.id)).find((one) => one.kind === 'opinion');
			const remedy = opinion?.content.zh.texts.find((one) => one.field === 'remedy')?.text ?? '';
			for (const part of ['申请复查', '30日内', superiorOf(w.county, unit)?.names.at(-1)?.full.zh])
				expect(remedy).toContain(part);
		}
		expect(filedAlone.length).toBeGreaterThan(5);
	});
});
