import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import map from './asvs.json' with { type: 'json' };

type Row = {
	id: string;
	level: number;
	/** A test, a place in code or README, the operator's own duty, or a feature that is not here; `open` is not met. */
	by: 'test' | 'design' | 'operator' | 'absent' | 'open';
	where?: string;
	title?: string;
	says: string;
};
const rows = map as Row[];

it('maps every requirement of ASVS 5.0 levels 1 and 2 once, each to a test or a reason', () => {
	expect([1, 2].map((level) => rows.filter((row) => row.level === level).length)).toEqual([70, 183]);
	expect(new Set(rows.map((row) => row.id)).size).toBe(253);
	expect(rows.filter((row) => row.says.trim() === '').map((row) => row.id)).toEqual([]);
	const applies = rows.filter((row) => row.by !== 'absent').length;
	const tested = rows.filter((row) => row.by === 'test').length;
	expect(tested / applies).toBeGreaterThan(0.75);
	expect(rows.filter((row) => row.by === 'open').map((row) => row.id)).toEqual([]);
});

it('names tests and places that are there', () => {
	const lost = rows
		.filter((row) => row.by === 'test' || row.by === 'design')
		.filter(({ by, where = '', title = '' }) => {
			const wrongPlace = by === 'test' && !/^tests\/.+\.test\.ts$/.test(where);
			return wrongPlace || !existsSync(where) || !readFileSync(where, 'utf8').includes(title);
		});
	expect(lost.map(({ id, where, title }) => `${id} ${where}: ${title}`)).toEqual([]);
});
