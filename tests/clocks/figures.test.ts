import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countyClocks, figureProblems, usualFigure } from '#clocks/figure-limits.ts';
import { addDays, day, instantOf } from '#clocks/day.ts';
import { rules } from '#clocks/rules.ts';
import { withSettings, type Figures } from '#clocks/settings.ts';

const today = day('2026-11-24');
const own = countyClocks(today);

it('lets no figure of law be set, nor one in the past, without a reason or above what a reading allows', () => {
	expect(own.length).toBeGreaterThan(5);
	for (const { id } of rules.filter((one) => !own.some((two) => two.id === one.id))) {
		const asked = { clock: id, figure: 5, from: today, reason: '理由' };
		expect(figureProblems(asked, today)).toEqual(['not-a-county-figure']);
	}
	const right = { clock: 'CR-HANDLE', figure: 45, from: today, reason: '理由' };
	expect(figureProblems(right, today)).toEqual([]);
	expect(figureProblems({ ...right, figure: 0, from: '2026-11-23', reason: ' ' }, today)).toEqual([
		'not-in-range',
		'not-a-day',
		'no-reason'
	]);
	expect(figureProblems({ ...right, clock: 'CR-NOTIFY', figure: 16 }, today)).toEqual(['not-in-range']);
});

it('INV-29: what is set later never reaches a clock that has begun, whatever day it counts from', () => {
	const change = fc.record({
		key: fc.constantFrom(...own.map((one) => one.id)),
		from: fc.integer({ min: -400, max: 400 }).map((days) => String(addDays(today, days))),
		figure: fc.integer({ min: 1, max: 366 }),
		at: fc
			.integer({ min: 1, max: 500 })
			.map((hours) => new Date(instantOf(today).getTime() + hours * 3_600_000))
	});
	fc.assert(
		fc.property(fc.constantFrom(...own), fc.array(change), fc.array(change), (rule, before, after) => {
			const began = instantOf(today);
			const known: Figures = before.map((one) => ({ ...one, at: new Date(0) }));
			const then = withSettings(rule, known, today, began);
			expect(withSettings(rule, [...known, ...after], today, began)).toEqual(then);
			expect(usualFigure(then)).toBeGreaterThan(0);
		})
	);
});
