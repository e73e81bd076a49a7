import { describe, expect, it } from 'vitest';
import { countyCalendar } from '#clocks/calendars.ts';
import { day } from '#clocks/day.ts';
import { dueDay } from '#clocks/due-day.ts';
import { ruleFor } from '#clocks/rules.ts';
import { extended, on, worked } from './worked.ts';

describe('discipline inspection', () => {
	worked([
		['JJ-ACK', '2025-12-15', [], '2026-01-06'],
		['JJ-RESULT', '2026-09-21', [], '2026-10-19'],
		['JJ-UP', '2026-02-13', [], '2026-02-27'],
		['JJ-DOWN', '2025-04-25', [], '2025-05-06']
	]);
});

describe('supervision, hotline, website, reports, data', () => {
	const due = [on('due', '2025-10-20')];
	worked([
		['DC-OBJECT', '2025-09-04', [], '2025-10-09'],
		['DC-REVIEW', '2026-01-19', [], '2026-02-24'],
		['DC-ORDER', '2025-09-24', [], '2025-10-14'],
		['DC-ORDER', '2025-09-24', [on('assign', '2025-09-24', { until: '2025-10-04' })], '2025-10-04'],
		['DC-REMIND', '2025-10-20', due, '2025-09-29'],
		['DC-REMIND-5', '2025-10-20', due, '2025-10-13'],
		['DC-REMIND-1', '2025-10-20', due, '2025-10-17'],
		['HL-CALL', '2026-04-30', [], '2026-04-30'],
		['HL-TEXT', '2026-04-30', [], '2026-04-30'],
		['HL-MAIL', '2026-04-30', [], '2026-05-01'],
		['HL-TICKET', '2026-04-30', [], '2026-05-11'],
		['HL-TICKET', '2026-04-30', [on('assign', '2026-04-30', { what: '咨询' })], '2026-05-08'],
		['WEB-MESSAGE', '2026-01-31', [], '2026-02-28'],
		['WEB-ERRATA', '2026-09-24', [], '2026-09-30'],
		['HP-BAD', '2025-08-15', [], '2025-08-26'],
		['RP-LAWGOV', '2025-12-31', [], '2026-03-01'],
		['RP-LAWGOV-PUB', '2025-12-31', [], '2026-04-01'],
		['DS-FREE', '2026-06-18', [], '2026-06-22'],
		['DS-COND', '2026-06-18', [], '2026-07-03'],
		['DS-COND', '2026-06-18', [extended(10, '2026-07-01', 'data authority')], '2026-07-17'],
		['DS-DELIVER', '2026-06-18', [], '2026-07-17'],
		['DS-FIX', '2026-06-18', [], '2026-07-03'],
		['PI-BREACH', '2026-10-01', [], '2026-10-01'],
		['PI-RIGHTS', '2026-02-10', [], '2026-03-09'],
		['PI-ASSESS', '2023-10-03', [], '2026-10-03'],
		['PI-LOG', '2025-08-31', [], '2026-02-28'],
		['DA-TRANSFER', '2016-08-31', [], '2026-08-31'],
		['DA-OPEN', '2001-10-03', [], '2026-10-03']
	]);

	it('keeps the hour of a mail', () => {
		const rule = ruleFor('HL-MAIL', day('2026-04-30'));
		if (!rule) throw new Error('no rule');
		const at = new Date('2026-04-30T15:30:00+08:00');
		expect(dueDay(rule, [{ type: 'receive', date: day('2026-04-30'), at }], countyCalendar)).toMatchObject({
			due: '2026-05-01',
			dueAt: new Date('2026-05-01T15:30:00+08:00')
		});
	});
});
