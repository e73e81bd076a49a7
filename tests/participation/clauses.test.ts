import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clausesOf, compareDrafts, quotesNoClause } from '#participation/clauses.ts';

const before = '停车办法\n第一条 为了规范停车。\n第二条 每小时收费二元。\n第三条 夜间免费。';
const after = '停车办法\n第一条 为了规范停车。\n第二条 每小时收费一元。\n第四条 自公布之日起施行。';

it('finds the clauses of a draft, with the lines that belong to each', () => {
	expect(clausesOf('第一条 甲。\n（一）乙；\n第二条 丙。')).toEqual([
		{ name: '第一条', text: '第一条 甲。\n（一）乙；' },
		{ name: '第二条', text: '第二条 丙。' }
	]);
	expect(clausesOf(before)[0]).toEqual({ name: '', text: '停车办法' });
});

it('compares two versions clause by clause and inside a clause word by word', () => {
	const changes = compareDrafts(before, after);
	expect(changes.map((one) => one.kind)).toEqual(['same', 'same', 'changed', 'gone', 'new']);
	const parts = changes[2]?.parts.filter((part) => part.kind !== 'same') ?? [];
	expect(parts.map((part) => part.kind)).toEqual(['gone', 'new']);
	expect(parts[0]?.text).toContain('二');
	expect(parts[1]?.text).toContain('一');
});

it('loses no word of either version', () => {
	const line = fc.constantFrom('第一条 甲', '第二条 乙丙', '第三条 丁', '其他', '第二条 乙', '附则');
	const draft = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n'));
	fc.assert(
		fc.property(draft, draft, (a, b) => {
			const letters = (kinds: readonly string[]) =>
				compareDrafts(a, b)
					.flatMap((one) => one.parts)
					.filter((part) => kinds.includes(part.kind))
					.flatMap((part) => [...part.text])
					.filter((letter) => letter !== '\n')
					.sort()
					.join('');
			const all = (text: string) =>
				[...text]
					.filter((letter) => letter !== '\n')
					.sort()
					.join('');
			expect(letters(['same', 'gone'])).toBe(all(a));
			expect(letters(['same', 'new'])).toBe(all(b));
		})
	);
});

it.each([
	['第三条', false],
	['第 2 条第一款', false],
	['３', false],
	['第一条、第三条', false],
	['全文', false],
	['', false],
	['第九十九条', true],
	['99', true],
	['第三条和第四条', true]
])('says whether %s quotes a clause that is not there: %s', (typed, missing) => {
	expect(quotesNoClause(typed, ['第一条', '第二条', '第三条'])).toBe(missing);
	expect(quotesNoClause(typed, [])).toBe(false);
});
