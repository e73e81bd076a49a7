import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillEmpty, openPlaces } from '#casework/answer-template.ts';
import { deskViews, filterAddress, readFilter, viewsOf } from '#casework/desk-filter.ts';
import { dueWords } from '#casework/due-words.ts';
import { likeness } from '#casework/likeness.ts';
import { dayFrom, dayParts } from '#casework/raw-input.ts';
import { addDays, day } from '#clocks/day.ts';
import { wordsIn } from '#i18n/words.ts';

const words = wordsIn('zh').desk;
const today = day('2026-11-24');

describe('a view of the desk', () => {
	it('stands whole in its address', () => {
		const part = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() === text);
		const filters = fc.record(
			{
				view: fc.constantFrom(...deskViews),
				page: fc.integer({ min: 1, max: 100_000 }),
				words: part,
				unit: part
			},
			{ requiredKeys: ['view', 'page'] }
		);
		fc.assert(
			fc.property(filters, (filter) => {
				const address = new URL(filterAddress('/desk', filter), 'http://localhost');
				expect(readFilter(address.searchParams)).toEqual(filter);
			})
		);
	});

	it('falls back on the own work where the address says nothing that is known', () => {
		expect(readFilter(new URLSearchParams('view=everything&page=-3&stage='))).toEqual({
			view: 'mine',
			page: 1
		});
	});

	it('to sort belongs to dispatchers, to sign to heads', () => {
		const officer = { kind: 'officer', account: 'a', name: '甲', unit: 'housing' } as const;
		expect(viewsOf({ ...officer, roles: ['handler'] })).not.toContain('to-sort');
		expect(viewsOf({ ...officer, roles: ['dispatcher'] })).toContain('to-sort');
		expect(viewsOf({ ...officer, roles: ['head'] })).toContain('to-sign');
	});
});

describe('what is due', () => {
	it('is not late on its last day', () => {
		expect(dueWords(today, true, today, words.due)).toEqual({ text: '今天到期', tone: 'soon' });
		expect(dueWords(addDays(today, -1), true, today, words.due).tone).toBe('late');
		expect(dueWords(addDays(today, 4), true, today, words.due)).toEqual({ text: '还剩 4 天', tone: 'ok' });
		expect(dueWords(addDays(today, -9), false, today, words.due).tone).toBe('paused');
	});
});

describe('a template', () => {
	const about = { received: '2026-11-01', title: '路灯不亮' };

	it('never changes what was typed', () => {
		fc.assert(
			fc.property(
				fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
				(typed) => {
					const filled = fillEmpty({ facts: typed, claims: '' }, words.templates.done, about);
					expect(filled['facts']).toBe(typed);
					expect(filled['claims']).toContain('路灯不亮');
				}
			)
		);
	});

	it('names the places that are still to be filled in, and none in a text of one’s own', () => {
		const filled = fillEmpty({}, words.templates.explained, about);
		expect(openPlaces(filled, words.templates).length).toBeGreaterThan(0);
		expect(openPlaces({ opinion: '鄂政发【2024】12号', facts: '已查明' }, words.templates)).toEqual([]);
	});
});

describe('fields', () => {
	it('take a day as it is typed and show it back', () => {
		expect(dayFrom('２０２６年', '3月', ' 5 日')).toBe('2026-03-05');
		expect(dayParts('2026-03-05')).toEqual({ y: '2026', m: '3', d: '5' });
		expect(dayFrom('', '', '')).toBe('');
	});

	it('find texts alike that say the same in other words', () => {
		const one = '沿江路的路灯坏了三个月没人修';
		expect(likeness(one, one)).toBe(1);
		expect(likeness(one, '沿江路路灯三个月不亮没人修')).toBeGreaterThan(0.22);
		expect(likeness(one, '学校收取资料费没有收据')).toBeLessThan(0.05);
	});
});
