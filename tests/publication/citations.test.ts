import { expect, it } from 'vitest';
import { citationsIn, numberForm } from '#publication/citations.ts';
import { validityOn } from '#publication/validity.ts';

it.each([
	['根据《办法》（巴政规〔2026〕3号）第二条', ['巴政规〔2026〕3号']],
	['巴政办规[2025]第 12 号、巴财规（2024）7号', ['巴政办规〔2025〕12号', '巴财规〔2024〕7号']],
	['巴政规〔2026〕003号，又见巴政规〔2026〕3号', ['巴政规〔2026〕3号']],
	['恩施州政规〔2026〕1号；鄂政发〔2020〕9号', []],
	['巴东县人民政府二〇二六年的决定', []]
])('finds the county’s own documents in %s', (text, found) => {
	expect(citationsIn(text, '巴')).toEqual(found);
});

it('gives one spelling to a number', () => {
	expect(numberForm('巴政规（２０２６） 第05号', '巴')).toBe('巴政规〔2026〕5号');
	expect(numberForm(' 无号 ', '巴')).toBe('无号');
});

it.each([
	[{ expiresOn: '2026-06-30' }, '2026-06-30', 'in-force'],
	[{ expiresOn: '2026-06-30' }, '2026-07-01', 'expired'],
	[{ effectiveOn: '2026-05-01' }, '2026-04-30', 'not-yet'],
	[{ acts: [{ action: 'suspend', on: '2026-04-01' }] }, '2026-04-01', 'suspended'],
	[
		{
			acts: [
				{ action: 'suspend', on: '2026-04-01' },
				{ action: 'resume', on: '2026-04-03' }
			]
		},
		'2026-04-03',
		'in-force'
	],
	[{ acts: [{ action: 'repeal', on: '2026-04-01' }], expiresOn: '2026-03-01' }, '2026-05-01', 'repealed'],
	[{ acts: [{ action: 'amend', on: '2026-04-01' }] }, '2026-05-01', 'amended'],
	[{ withdrawnOn: '2026-04-01', acts: [{ action: 'repeal', on: '2026-03-01' }] }, '2026-05-01', 'withdrawn']
])('a document that is %j stands on %s as %s', (more, day, expected) => {
	const of = { effectiveOn: '2026-01-01', expiresOn: null, withdrawnOn: null, acts: [], ...more };
	expect(validityOn(of, day)).toBe(expected);
});
