import { expect, it } from 'vitest';
import { suggestMatters } from '#jurisdiction/suggest-matters.ts';
import { loadCounty } from '#units/county.server.ts';

const county = loadCounty('src/units/badong');

it.each([
	['沿江路的路灯坏了三个月没人修', 'street-lamp', '路灯'],
	['老板拖欠工资半年不给', 'unpaid-wages', '拖欠工资'],
	['村里的低保名单不公平', 'low-income', '低保']
])('%s is about %s because of %s', (text, matter, word) => {
	const [first] = suggestMatters(county, text);
	expect(first?.matter.id).toBe(matter);
	expect(first?.words).toContain(word);
});

it('finds nothing in a text that says nothing', () => {
	expect(suggestMatters(county, '')).toEqual([]);
	expect(suggestMatters(county, '，。！')).toEqual([]);
});

it('finds each matter by its own examples among the first five', () => {
	const all = county.matters.flatMap((matter) =>
		matter.examples.zh.map((text) => ({ matter: matter.id, text }))
	);
	const found = all.filter(({ matter, text }) =>
		suggestMatters(county, text).some((hit) => hit.matter.id === matter)
	);
	expect(found.length / all.length).toBeGreaterThan(0.98);
});
