import { describe, expect, it } from 'vitest';
import { leadUnitsOn } from '#jurisdiction/plan-leads.ts';
import { findTask, leadUnits, measureOf, tasksOf } from '#plan/plan.ts';
import { badong, today } from '../units/badong.ts';

const leads = (ref: string, day = today) =>
	leadUnitsOn(badong, ref, day).map((lead) => [lead.unit, lead.part]);

describe('the plan', () => {
	it('has 45 measures with 76 tasks, 40 of them numbered and 5 safeguards', () => {
		expect(badong.plan.measures).toHaveLength(45);
		expect(badong.plan.measures.filter((measure) => measure.number.startsWith('s'))).toHaveLength(5);
		expect(tasksOf(badong.plan)).toHaveLength(76);
		expect(badong.plan.units).toHaveLength(32);
		expect(badong.plan.units.filter((unit) => unit.collective)).toHaveLength(2);
	});

	it('numbers each task by its measure', () => {
		for (const task of tasksOf(badong.plan))
			expect(measureOf(badong.plan, task.ref)?.number).toBe(task.ref.split('.')[0]);
	});

	it('names the units of 2017 on its day and those that carry on today', () => {
		expect(leads('2.3', '2017-08-24')).toEqual([
			['finance', 'leads'],
			['price', 'co-leads']
		]);
		expect(leads('2.3')).toEqual([
			['finance', 'leads'],
			['market-regulation', 'co-leads']
		]);
		expect(leads('28.1')).toEqual([
			['justice', 'leads'],
			['petitions', 'co-leads']
		]);
		expect(leads('5.5')).toEqual([['market-regulation', 'leads']]);
		expect(leads('9.1')).toEqual([
			['all-departments', 'responsible'],
			['all-townships', 'responsible']
		]);
		expect(leads('99.9')).toEqual([]);
	});

	it('names two units that became one only once', () => {
		const task = findTask(badong.plan, '28.1');
		expect(task && leadUnits(task, () => [{ unit: 'same' }])).toEqual([
			{ unit: 'same', part: 'leads', from2017: 'supervision' }
		]);
	});
});
