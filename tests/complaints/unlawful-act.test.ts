import { expect, it } from 'vitest';
import { actPeriods } from '#casework/act-periods.ts';
import { day, type Day } from '#clocks/day.ts';
import { wordsIn } from '#i18n/words.ts';
import { papersOf } from '#papers/papers.queries.server.ts';
import { closeExpired } from '#casework/close-expired.server.ts';
import { procedures } from '#procedures.ts';
import { expectSound } from '../support/sound.ts';
import { aCase } from '../support/walk.ts';
import { accusedUnit, procedure, refusal, world } from '../support/world.ts';
import { expectEveryRow, walkAfterwards, walkDetours, walkSides } from './rows.ts';

const w = await world();

it('goes from filing to the public record and takes every row on the way', async () => {
	const walks = [
		...(await walkDetours(w, 'unlawful-act', 'accept')),
		...(await walkSides(w, 'unlawful-act', 'accept'))
	];
	const wish = { electronic: false, accused: [accusedUnit('urban-management')] };
	const main = await aCase(w, 'unlawful-act', wish, 'justice');
	await main.does(
		'assign',
		'accept',
		'verify',
		'extend',
		'start-appraisal',
		'end-appraisal',
		'transfer-matter',
		'draft',
		'return-draft',
		'draft',
		'sign'
	);
	expect(main.case).toMatchObject({ stage: 'measures', outcome: 'substantiated' });
	expect(await refusal(main.by('handler', 'take-measures', { text: '——' }))).toBe('check-input text=missing');
	await main
		.later(4)
		.does('take-measures', 'serve', 'not-solved', 'verify', 'draft', 'sign', 'take-measures', 'serve');
	expect(await refusal(main.does('not-solved'))).toBe('not-reopened-before');
	await walkAfterwards(main);
	walks.push(main);

	const left = await aCase(w, 'unlawful-act');
	await left.at('served');
	expect(left.taken.slice(-2)).toEqual(['take-measures', 'deliver']);
	w.later(60);
	expect(await closeExpired(w.context, procedures, 15)).toBeGreaterThan(0);
	left.taken.push('close');
	walks.push(left);
	expectEveryRow('unlawful-act', walks);
	await expectSound(w);
});

it('INV-13: says at acceptance what else may be done against the act, by which day, and that it does not wait', async () => {
	w.on('2026-03-02');
	const about = { accused: [accusedUnit('urban-management')] };
	const walk = await aCase(w, 'unlawful-act', { ...about, facts: { actDate: '2026-02-20' } });
	await walk.at('accepted');
	const acceptance = (await papersOf(w.db, walk.case.id)).find((one) => one.kind === 'acceptance');
	for (const [language, texts] of [
		['zh', ['2026年4月21日', '2026年8月20日', '不会中断']],
		['en', ['21 April 2026', '20 August 2026', 'do not stop']]
	] as const) {
		const said = acceptance?.content[language].texts.find((one) => one.field === 'meanwhile')?.text;
		for (const text of texts) expect(said).toContain(text);
	}
	const periods = (actDate: string, today: Day) =>
		actPeriods(
			{
				on: { facts: { actDate } },
				procedure: procedure('unlawful-act'),
				county: w.county,
				calendar: w.context.calendar
			},
			today,
			wordsIn('zh'),
			'zh'
		)?.text;
	// Only what is still open is named; once all is over nothing is promised; without a day there is no last day.
	expect(periods('2026-02-20', day('2026-04-22'))).not.toContain('2026年4月21日');
	expect(periods('2026-02-20', day('2026-04-22'))).toContain('2026年8月20日');
	expect(periods('2026-02-20', day('2026-08-21'))).toBeUndefined();
	expect(periods('', day('2026-03-02'))).toContain('60日');
});
