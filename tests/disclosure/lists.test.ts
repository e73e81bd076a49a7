import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, versionOn } from '#disclosure/lists/difference.ts';
import { judgeCharge } from '#disclosure/lists/judge-charge.ts';
import { readList } from '#disclosure/lists/kind.ts';
import { listOf } from '#disclosure/lists/lists.ts';
import { offListAddress, otherwiseAddress } from '#disclosure/lists/otherwise.ts';
import { wordsIn } from '#i18n/words.ts';

const fees = listOf('fees');
if (!fees) throw new Error('no list of fees');

describe('a charge', () => {
	const published = [{ name: '不动产登记费' }, { name: '污水处理费' }];

	it('INV-43 that is on no published list must not be collected', () => {
		for (const words of ['资料费', '过路费', '卫生费', 'Cleaning fee'])
			expect(judgeCharge(published, words), words).toEqual({ listed: [], mustNotBeCollected: true });
		expect(judgeCharge([], '不动产登记费').mustNotBeCollected).toBe(true);
	});

	it('INV-43 that is listed is shown with its entry, however it is spelled', () => {
		for (const words of ['不动产登记费', '不动产 登记费', '登记费', '交了不动产登记费'])
			expect(judgeCharge(published, words), words).toEqual({
				listed: [{ name: '不动产登记费' }],
				mustNotBeCollected: false
			});
		expect(judgeCharge(published, '费')).toEqual({ listed: [], mustNotBeCollected: false });
	});

	it('INV-43 opens a report that is filled in already', () => {
		const words = wordsIn('zh').disclosure;
		const off = new URL(offListAddress('资料费', words), 'http://county');
		expect([off.pathname, off.searchParams.get('item')]).toEqual(['/file/fee-report', '资料费']);
		const row = { name: '污水处理费', standard: '每立方米0.95元' };
		const on = new URL(otherwiseAddress('fee-report', row, 'housing', words), 'http://county');
		expect(on.searchParams.get('unit')).toBe('housing');
		expect(on.searchParams.get('story')).toContain('每立方米0.95元');
	});
});

describe('two versions of a list', () => {
	const row = fc.record({
		code: fc.constantFrom('1', '2', '3', '4', '5'),
		name: fc.string(),
		unit: fc.string()
	});
	const list = fc.uniqueArray(row, { selector: (one) => one.code });

	it('differ by exactly what leads from one to the other', () => {
		fc.assert(
			fc.property(list, list, (before, after) => {
				const { added, removed, changed } = differenceOf(before, after);
				const gone = new Set(removed.map((one) => one['code']));
				const made = [...before.filter((one) => !gone.has(one.code)), ...added].map((one) => {
					const change = changed.find((two) => two.row['code'] === one['code']);
					return { ...one, ...Object.fromEntries((change?.changes ?? []).map(({ key, to }) => [key, to])) };
				});
				const sorted = (rows: readonly object[]) => rows.map((one) => JSON.stringify(one)).toSorted();
				expect(sorted(made)).toEqual(sorted(after));
				expect(differenceOf(after, after)).toEqual({ added: [], removed: [], changed: [] });
			})
		);
	});

	it('hold from their day, and of two from one day the later published', () => {
		const of = (effective_on: string, published_on: string) => ({ effective_on, published_on });
		const versions = [
			of('2026-03-01', '2026-02-01'),
			of('2026-01-01', '2026-01-01'),
			of('2026-03-01', '2026-02-20')
		];
		const at = (day: string) => versionOn(versions, day)?.published_on;
		expect([at('2025-12-31'), at('2026-02-28'), at('2026-03-01')]).toEqual([
			undefined,
			'2026-01-01',
			'2026-02-20'
		]);
	});
});

describe('a table that somebody exported', () => {
	const words = { code: '编号', name: '名称', kind: '类别', unit: '单位', standard: '标准', basis: '依据' };

	it('is read by words or keys, with or without a mark in front', () => {
		const zh = '\uFEFF编号,名称,类别,单位,标准,依据\nS1,登记费,收费,县自然资源局,每件80元,法律\n';
		const en = 'code;name;kind;unit;standard;basis\nS1;登记费;收费;县自然资源局;每件80元;法律';
		for (const text of [zh, en]) {
			const { rows, problems } = readList(fees, text, words);
			expect([problems, rows[0]?.['name'], rows[0]?.['standard']]).toEqual([[], '登记费', '每件80元']);
		}
	});

	it('is told what is wrong by row and column, all at once', () => {
		const text = '编号,名称,类别,单位,标准,依据\nS1,,收费,局,80,法律\nS1,登记费,收费,局,80,';
		expect(readList(fees, text, words).problems).toEqual([
			{ row: 2, column: 'name', code: 'missing' },
			{ row: 3, column: 'code', code: 'twice' },
			{ row: 3, column: 'basis', code: 'missing' }
		]);
		expect(readList(fees, '编号,名称\nS1,费', words).problems.map((one) => one.code)).toContain(
			'column-missing'
		);
		expect(readList(fees, '', words).problems[0]?.code).toBe('column-missing');
	});

	it('never keeps an officer’s full name', () => {
		const officers = listOf('officers');
		if (!officers) throw new Error('no officers');
		const text = 'code,name,unit,field,validUntil\nE1,向小明,局,市场,2029年12月31日';
		expect(readList(officers, text, {}).rows[0]).toMatchObject({ name: '向某某', validUntil: '2029-12-31' });
	});
});
