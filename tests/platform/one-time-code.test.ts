import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCode, formatNumber, readCode, readNumber } from '#platform/one-time-code.ts';
import { newCode, newNumber } from '#platform/one-time-code.server.ts';

const numbers = fc
	.tuple(fc.integer({ min: 2000, max: 2999 }), fc.integer({ min: 0, max: 99_999_999 }))
	.map(([year, n]) => formatNumber(year, String(n).padStart(8, '0')));

describe('a number to dictate', () => {
	it('is known by its check digits', () => {
		expect(formatNumber(2026, '48315072')).toBe('2026-4831-5072-96');
		expect(20264831507296n % 97n).toBe(1n);
	});

	it('reads back whatever way it is typed', () => {
		fc.assert(
			fc.property(numbers, (number) => {
				expect(readNumber(number)).toBe(number);
				expect(readNumber(number.replaceAll('-', ''))).toBe(number);
				expect(readNumber(` ${number.replaceAll('-', '－')} `)).toBe(number);
				const wide = [...number].map((c) => (c === '-' ? c : String.fromCharCode(c.charCodeAt(0) + 0xfee0)));
				expect(readNumber(wide.join(''))).toBe(number);
			})
		);
	});

	it('refuses every single wrong digit', () => {
		fc.assert(
			fc.property(numbers, (number) => {
				const digits = number.replaceAll('-', '');
				for (let place = 0; place < digits.length; place++) {
					for (let digit = 0; digit < 10; digit++) {
						if (digits[place] === String(digit)) continue;
						const wrong = digits.slice(0, place) + digit + digits.slice(place + 1);
						expect(readNumber(wrong)).toBeUndefined();
					}
				}
			})
		);
	});

	it('refuses every swap of two unlike neighbours', () => {
		fc.assert(
			fc.property(numbers, (number) => {
				const digits = number.replaceAll('-', '');
				for (let place = 0; place + 1 < digits.length; place++) {
					const [a, b] = [digits[place] ?? '', digits[place + 1] ?? ''];
					if (a === b) continue;
					expect(readNumber(digits.slice(0, place) + b + a + digits.slice(place + 2))).toBeUndefined();
				}
			})
		);
	});

	it('refuses what is no number', () => {
		fc.assert(fc.property(fc.string(), (text) => readNumber(`x${text}`) === undefined));
	});
});

describe('a query code', () => {
	it('reads back in small letters and groups, and has no letter that is mistaken', () => {
		for (let i = 0; i < 200; i++) {
			const code = newCode();
			expect(code).toMatch(/^[^01ILOU]{8}$/);
			expect(readCode(formatCode(code).toLowerCase())).toBe(code);
			expect(readNumber(newNumber(2026))).toBeDefined();
		}
		expect(readCode('ABCD-0000')).toBeUndefined();
		expect(readCode('ABCD-23')).toBeUndefined();
	});
});
