import { beforeAll, describe, expect, it } from 'vitest';
import { paperList } from '#casework/paper-list.server.ts';
import { issuerOf } from '#casework/paper-issue.ts';
import { serviceOf } from '#casework/paper-service.ts';
import { remedyOf } from '#casework/remedy.ts';
import { remedyInPaper } from '#casework/remedy-words.ts';
import { dayText } from '#i18n/dates.ts';
import { languages } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { kinds, paperKinds } from '#papers/kind.ts';
import { papersOf } from '#papers/papers.queries.server.ts';
import { filedAlone } from '#procedures.ts';
import { nameOn, reconsidererOf } from '#units/units.ts';
import { aCase } from '../support/walk.ts';
import { procedure, world } from '../support/world.ts';
import { everyPaper, paperAt, type Made } from './every-paper.ts';

const w = await world();
const owed: readonly string[] = paperKinds.filter((kind) => kinds[kind].texts.includes('remedy'));
let made: Made[] = [];

beforeAll(async () => {
	w.on('2026-03-02');
	made = (await everyPaper(w)).filter(({ issued }) => owed.includes(issued.kind));
}, 120_000);

const against = ({ on, procedure: rules }: Made) => ({
	on,
	procedure: rules,
	county: w.county,
	measure: w.context
});

describe('one remedy', () => {
	it('is owed by every kind of paper that these cases issued', () => {
		expect(new Set(made.map((one) => one.issued.kind))).toEqual(new Set(owed));
	});

	it('stands in a row of every procedure that issues such a paper', () => {
		for (const one of filedAlone)
			for (const { paper } of Object.values(one.lifecycle))
				if (paper && kinds[paper].texts.includes('remedy'))
					expect(one.remedies?.[paper], `${one.id} ${paper}`).toBeDefined();
	});

	it.each(languages)(
		'says on the paper and on its pages the same body and, once received, the same day (%s)',
		async (language) => {
			const words = wordsIn(language);
			let compared = 0;
			for (const one of made) {
				const text = one.issued.content[language].texts.find((line) => line.field === 'remedy')?.text ?? '';
				expect(text).toBe(remedyInPaper({ ...against(one), words, language }, one.entry));
				const service = serviceOf(one.on, one.entry);
				const [row] = await paperList(w.context, one.procedure, one.on, [one.entry], language);
				const remedy = remedyOf(against(one), one.entry, service?.from ?? one.entry.on);
				if (!service || !row) continue;
				compared += 1;
				if (remedy === null) {
					expect(row.remedy).toEqual({ text, due: null, clock: null });
					continue;
				}
				const unit = w.county.units.find(({ id }) => id === remedy.body);
				const body = unit ? nameOn(unit, one.entry.on, language, 'full') : words.papers.says.reviewBody;
				for (const said of [text, row.remedy?.text ?? '']) {
					expect(said, one.issued.kind).toContain(body);
					expect(said, one.issued.kind).toContain(dayText(remedy.due, language));
				}
			}
			expect(compared).toBeGreaterThan(5);
		}
	);

	it('never makes a unit the judge of itself', () => {
		for (const one of made) {
			const remedy = remedyOf(against(one), one.entry, one.entry.on);
			if (remedy && remedy.way !== 'again') expect(remedy.body).not.toBe(issuerOf(one.on, one.entry));
		}
	});

	it('names no body by name where the data know none above, and who tells it', async () => {
		const walk = await aCase(w, 'petition', {}, 'congress');
		await walk.at('served');
		const one = await paperAt(w, walk.case, procedure('petition'), 'sign');
		expect(remedyOf(against(one), one.entry, one.entry.on)?.body).toBeNull();
		const said = one.issued.content.zh.texts.find((line) => line.field === 'remedy')?.text;
		expect(said).toContain('上一级机关');
	});

	it('lets an answer to a request be reconsidered by the government above, within sixty days', async () => {
		const walk = await aCase(w, 'information-request', {}, 'traffic-police');
		await walk.at('replied');
		const one = await paperAt(w, walk.case, procedure('information-request'), 'sign');
		const remedy = remedyOf(against(one), one.entry, one.entry.on);
		expect(remedy).toMatchObject({
			way: 'reconsideration',
			body: 'government',
			n: 60,
			clock: 'FY-APPLY',
			runs: true
		});
		expect(reconsidererOf(w.county, 'government')?.id).toBe('prefecture-government');
		expect(reconsidererOf(w.county, 'environment-branch')?.id).toBe('prefecture-government');
		expect(reconsidererOf(w.county, 'tax')?.id).toBe('prefecture-tax');
	});

	it('is handled once more one time only; the second answer names what is left', async () => {
		const walk = await aCase(w, 'message');
		await walk.at('served');
		const first = await paperAt(w, walk.case, procedure('message'), 'sign');
		expect(remedyOf(against(first), first.entry, first.entry.on)).toMatchObject({
			way: 'again',
			clock: 'CASE-AGAIN',
			runs: true
		});
		await walk.does('not-solved');
		await walk.does('accept', 'draft', 'sign');
		const second = await paperAt(w, walk.case, procedure('message'), 'sign');
		expect(remedyOf(against(second), second.entry, second.entry.on)).toMatchObject({
			way: 'acts-only',
			body: 'government',
			n: 60
		});
		expect((await papersOf(w.db, walk.case.id)).at(-1)?.content.zh.texts.at(-1)?.text).toContain(
			'不再重新办理'
		);
	});
});
