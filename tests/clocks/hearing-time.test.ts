import { expect, it } from 'vitest';
import { countyCalendar } from '#clocks/calendars.ts';
import { day } from '#clocks/day.ts';
import { dueDay, type ClockEvent } from '#clocks/due-day.ts';
import { ruleAreas, ruleFor } from '#clocks/rules.ts';

it('INV-30: the time of a hearing is left out only at re-examination of a petition', () => {
	const held: ClockEvent[] = [
		{ type: 'start', date: day('2026-03-02') },
		{ type: 'hearingOpen', date: day('2026-03-09') },
		{ type: 'hearingClose', date: day('2026-03-19') }
	];
	const moved = ruleAreas.petitions
		.filter((rule) => ruleFor(rule.id, day('2026-03-02')) === rule)
		.filter((rule) => {
			const [without, withHearing] = [held.slice(0, 1), held].map((events) =>
				dueDay(rule, events, countyCalendar)
			);
			return JSON.stringify({ ...without, pauses: [] }) !== JSON.stringify({ ...withHearing, pauses: [] });
		});
	expect(moved.map((rule) => rule.id)).toEqual(['XF-RECHECK-DECIDE']);
});
