import { expect, it } from 'vitest';
import { wordOf } from '#i18n/fill.ts';

it('knows no word for what every object has by birth', () => {
	const words = { accept: '受理' };
	expect(wordOf(words, 'accept')).toBe('受理');
	for (const name of ['constructor', 'toString', '__proto__'])
		expect(wordOf<unknown>(words, name)).toBeUndefined();
});
