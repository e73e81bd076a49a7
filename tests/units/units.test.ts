import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockedUnits, isBlocked } from '#units/recusal.ts';
import { leadsOf, successorsOf } from '#units/succession.ts';
import {
	findUnit,
	isSameOrBelow,
	nameOn,
	searchUnits,
	superiorOf,
	unitOn,
	unitsBelow,
	unitsOn
} from '#units/units.ts';
import { badong, today } from './badong.ts';

const ids = badong.units.map((unit) => unit.id);
const anyUnit = fc.constantFrom(...ids);
const unitNamed = (name: string) => searchUnits(badong, name)[0]?.id;

describe('units', () => {
	it('stand from their first day to their last', () => {
		expect(unitOn(badong, 'price', '2019-03-17')?.id).toBe('price');
		expect(unitOn(badong, 'price', '2019-03-18')).toBeUndefined();
		expect(unitOn(badong, 'market-regulation', '2019-03-17')).toBeUndefined();
		expect(unitOn(badong, 'market-regulation', '2019-03-18')?.id).toBe('market-regulation');
		expect(unitsOn(badong, today).some((unit) => unit.to !== null)).toBe(false);
	});

	it('have the county government above departments and townships and the prefecture above it', () => {
		expect(superiorOf(badong, 'finance')?.id).toBe('government');
		expect(superiorOf(badong, 'yesanguan')?.id).toBe('government');
		expect(superiorOf(badong, 'government')?.id).toBe('prefecture-government');
		expect(superiorOf(badong, 'environment-branch')?.id).toBe('prefecture-environment');
		expect(unitsBelow(badong, 'government').filter((unit) => unit.kind === 'township')).toHaveLength(12);
		expect(isSameOrBelow(badong, 'discipline', 'government')).toBe(false);
		expect(isSameOrBelow(badong, 'petitions', 'social-work')).toBe(true);
	});

	it('keep the name they bore on the day', () => {
		const staffing = findUnit(badong, 'staffing');
		expect(staffing && nameOn(staffing, '2017-08-24', 'zh')).toBe('县编办');
		expect(staffing && nameOn(staffing, today, 'zh')).toBe('县委编办');
		expect(staffing && nameOn(staffing, today, 'en')).toBe('Staffing Office');
	});

	it('are found by the names of 2017, of today, and in English', () => {
		for (const unit of badong.plan.units) expect(unitNamed(unit.name.zh), unit.key).toBe(unit.key);
		expect(unitNamed('市场监管')).toBe('market-regulation');
		expect(unitNamed('野三关镇')).toBe('yesanguan');
		expect(unitNamed('fire and rescue brigade')).toBe('fire-rescue');
		expect(searchUnits(badong, '  ')).toEqual([]);
		expect(searchUnits(badong, '没有这样的单位')).toEqual([]);
	});
});

describe('succession', () => {
	it('INV-21: every unit of 2017 resolves to units that stand today', () => {
		for (const unit of badong.plan.units) {
			const carriers = successorsOf(badong, unit.key, today);
			expect(carriers.length, unit.key).toBeGreaterThan(0);
			for (const one of carriers) expect(unitOn(badong, one.unit, today), unit.key).toBeDefined();
		}
	});

	it('INV-21: every lead of every task resolves to units that stand today', () => {
		for (const task of badong.plan.measures.flatMap((measure) => measure.tasks))
			for (const key of task.units) {
				const carriers = leadsOf(badong, key, task.ref, today);
				expect(carriers.length, `${task.ref} ${key}`).toBeGreaterThan(0);
				for (const one of carriers) expect(unitOn(badong, one.unit, today), task.ref).toBeDefined();
			}
	});

	it.each([
		['legal-affairs', ['justice']],
		['price', ['development-reform', 'market-regulation']],
		['industry-commerce', ['market-regulation']],
		['food-drug', ['market-regulation']],
		['environment', ['environment-branch']],
		['work-safety', ['emergency', 'health']],
		['public-order', ['political-legal']],
		['finance', ['finance']],
		['petitions', ['petitions']]
	])('%s is carried on by %j', (key, expected) => {
		const found = successorsOf(badong, key, today).map((one) => one.unit);
		expect(found.toSorted()).toEqual(expected);
	});

	it('follows the duty, not the unit', () => {
		expect(successorsOf(badong, 'human-resources', today, 'medical-insurance')).toEqual([
			{ unit: 'medical-insurance', standing: 'pattern' }
		]);
		expect(successorsOf(badong, 'human-resources', '2018-01-01', 'medical-insurance')[0]?.unit).toBe(
			'human-resources'
		);
		expect(successorsOf(badong, 'price', today, 'fee-inspection')[0]?.unit).toBe('market-regulation');
		expect(successorsOf(badong, 'rural-revival', today)[0]?.unit).toBe('agriculture');
		expect(successorsOf(badong, 'nobody', today)).toEqual([]);
	});
});

describe('recusal', () => {
	it('blocks a unit complained of and all below it, at any depth', () => {
		fc.assert(
			fc.property(fc.array(anyUnit, { maxLength: 4 }), anyUnit, (accused, unit) => {
				const blocked = blockedUnits(badong, accused);
				if (accused.some((above) => isSameOrBelow(badong, unit, above))) expect(blocked.has(unit)).toBe(true);
				if (accused.length === 0) expect(blocked.size).toBe(0);
				expect(isBlocked(badong, unit, accused)).toBe(blocked.has(unit));
			})
		);
	});

	it('is closed downwards, and only grows when another unit is complained of', () => {
		fc.assert(
			fc.property(fc.array(anyUnit, { maxLength: 3 }), anyUnit, (accused, another) => {
				const blocked = blockedUnits(badong, accused);
				for (const one of blocked)
					for (const below of unitsBelow(badong, one)) expect(blocked).toContain(below.id);
				for (const one of blocked) expect(blockedUnits(badong, [...accused, another])).toContain(one);
			}),
			{ numRuns: 30 }
		);
	});

	it('leaves those above and beside free', () => {
		expect(isBlocked(badong, 'government', ['finance'])).toBe(false);
		expect(isBlocked(badong, 'audit', ['finance'])).toBe(false);
		expect(isBlocked(badong, 'discipline', ['government'])).toBe(false);
	});

	it('reaches who carries on for a unit of 2017, and every member of a collective one', () => {
		expect(isBlocked(badong, 'market-regulation', ['price'])).toBe(true);
		expect(isBlocked(badong, 'finance', ['price'])).toBe(false);
		expect(isBlocked(badong, 'yesanguan', ['all-townships'])).toBe(true);
		expect(isBlocked(badong, 'traffic-police', ['all-departments'])).toBe(true);
		expect(isBlocked(badong, 'finance', ['all-townships'])).toBe(false);
	});
});
