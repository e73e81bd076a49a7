import { expect, it } from 'vitest';
import { parseInput } from '#casework/input.ts';

const none = { units: [], matters: [], routes: [], officers: [] };
const text = [{ name: 'text', kind: 'longtext', max: 100 }] as const;

it('INV-17 takes no text of an office that says nothing, and leaves a resident’s own words as they are', () => {
	for (const empty of ['', '——', '　。', '…'])
		expect(parseInput(text, { text: empty }, none)).toEqual({ ok: false, problems: { text: 'missing' } });
	expect(parseInput(text, { text: '——' }, none, true)).toEqual({ ok: true, input: { text: '——' } });
	expect(parseInput(text, { text: '已经整改。' }, none)).toEqual({ ok: true, input: { text: '已经整改。' } });
});
