import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUnit } from '#jurisdiction/find-unit.ts';
import type { FindingInput } from '#jurisdiction/find-unit.ts';
import { isSameOrBelow, unitOn } from '#units/units.ts';
import { badong, today } from '../units/badong.ts';

const find = (input: Partial<FindingInput>) =>
	findUnit(badong, { procedure: 'petition', accusedUnits: [], day: today, answers: [], ...input });

const guards = ['justice', 'petitions', 'government'];

describe('finding the unit', () => {
	it.each([
		['street-lamp', 'message', 'housing', null],
		['unpaid-wages', 'petition', 'human-resources', '34.1'],
		['fine-no-receipt', 'unlawful-act', 'justice', '23.3'],
		['fee-off-list', 'fee-report', 'finance', '2.3'],
		['school-fee', 'fee-report', 'education', '2.3'],
		['official-accusation', 'accusation', 'discipline', '30.1'],
		['water-pollution', 'petition', 'environment-branch', '8.2']
	])('%s (%s) goes to %s under task %s', (matter, procedure, unit, task) => {
		const found = find({ matter, procedure });
		expect([found.unit, found.task, found.certainty]).toEqual([unit, task, 'certain']);
		expect(found.because).toContain(`matter:${matter}`);
	});

	it('goes by place where the township is competent, and says that the place is missing', () => {
		expect(find({ matter: 'village-road', township: 'yesanguan' })).toMatchObject({
			unit: 'yesanguan',
			because: ['matter:village-road', 'place:yesanguan'],
			certainty: 'certain'
		});
		expect(find({ matter: 'village-road' })).toMatchObject({
			unit: null,
			because: ['matter:village-road', 'no-place', 'no-unit'],
			certainty: 'unsure'
		});
	});

	it('names no unit for free text alone: the petition office sorts it', () => {
		expect(find({ text: '我有一件事想反映' })).toMatchObject({ unit: null, certainty: 'unsure' });
	});

	it('marks a figure that is only a guess', () => {
		expect(find({ matter: 'three-gorges-settler' }).certainty).toBe('likely');
	});

	it('INV-21: a case of before the reorganisation goes to the unit of its day', () => {
		expect(find({ matter: 'food-hygiene', day: '2018-05-01' }).unit).toBe('food-drug');
		expect(find({ matter: 'food-hygiene' }).unit).toBe('market-regulation');
	});

	it('INV-02: a unit complained of is passed over for the next higher one', () => {
		expect(
			find({ matter: 'village-road', township: 'yesanguan', accusedUnits: ['yesanguan'] })
		).toMatchObject({
			unit: 'government',
			because: ['matter:village-road', 'recusal:yesanguan', 'superior:government'],
			certainty: 'likely'
		});
		expect(find({ matter: 'street-lamp', accusedUnits: ['government'] })).toMatchObject({
			unit: 'prefecture-government',
			outside: true
		});
	});

	it('B.4: the justice bureau complained of, the petition office takes over, then the county government', () => {
		const about = (accusedUnits: string[]) =>
			find({ procedure: 'unlawful-act', matter: 'fine-no-receipt', accusedUnits, candidates: guards }).unit;
		expect(about(['traffic-police'])).toBe('justice');
		expect(about(['justice'])).toBe('petitions');
		expect(about(['justice', 'petitions'])).toBe('government');
		expect(about(['government'])).toBe('prefecture-government');
	});

	it('INV-04: an accusation about the discipline body goes to the body above it', () => {
		expect(find({ procedure: 'accusation', accusedUnits: ['discipline'] })).toMatchObject({
			unit: 'prefecture-discipline',
			outside: true
		});
		expect(find({ procedure: 'accusation' }).unit).toBe('discipline');
	});

	it('INV-02: never finds a unit complained of or one below it, as lead or as help', () => {
		const unit = fc.constantFrom(...badong.units.map((one) => one.id));
		fc.assert(
			fc.property(
				fc.constantFrom(...badong.matters),
				fc.constantFrom(null, ...badong.places.townships.map((one) => one.id)),
				fc.array(unit, { maxLength: 4 }),
				fc.boolean(),
				(matter, township, accusedUnits, guarded) => {
					const found = find({
						procedure: matter.procedure,
						matter: matter.id,
						township,
						accusedUnits,
						...(guarded ? { candidates: guards } : {})
					});
					for (const one of [...(found.unit === null ? [] : [found.unit]), ...found.coUnits])
						for (const accused of accusedUnits) expect(isSameOrBelow(badong, one, accused)).toBe(false);
				}
			),
			{ numRuns: 500 }
		);
	});

	it('finds a unit that stands today for every matter', () => {
		for (const matter of badong.matters) {
			const found = find({ procedure: matter.procedure, matter: matter.id, township: 'xinling' });
			expect(found.unit === null ? null : unitOn(badong, found.unit, today)?.id, matter.id).toBe(found.unit);
			expect(found.unit, matter.id).not.toBeNull();
		}
	});
});
