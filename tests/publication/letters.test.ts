import { expect, it } from 'vitest';
import { proposeMasks } from '#publication/mask.ts';
import letters from './letters.json' with { type: 'json' };

/*
 * Sentences as people write them, each with all that must be hidden, in order. Who and what they name is made up; numbers
 * are of ranges that belong to nobody living.
 */
const rows = letters as [string, string[]][];

it(`INV-35 finds in ${rows.length} sentences exactly what is personal, and leaves roads, documents, offices and sums`, () => {
	const missed = rows
		.map(([text, hidden]) => ({ text, hidden, found: proposeMasks(text).map((mask) => mask.text) }))
		.filter(({ hidden, found }) => hidden.join('|') !== found.join('|'));
	expect(missed).toEqual([]);
	expect(rows.filter(([, hidden]) => hidden.length === 0).length).toBeGreaterThan(100);
	expect(rows.filter(([, hidden]) => hidden.length > 0).length).toBeGreaterThan(120);
});
