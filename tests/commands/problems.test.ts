import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { problemSentence } from '#i18n/commands.ts';

const codes = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.ts'))
	.flatMap((file) => [...readFileSync(join('src', file), 'utf8').matchAll(/new Problem\(([^,)]*)/g)])
	.flatMap((found) => [...(found[1] ?? '').matchAll(/'([a-z-]+)'/g)].map((code) => code[1] ?? ''));

it('every problem has its sentence in both languages', () => {
	expect(codes.length).toBeGreaterThan(15);
	for (const code of new Set(codes)) {
		expect(problemSentence('zh', code, 'x'), code).toMatch(/\p{Script=Han}/u);
		expect(problemSentence('en', code, 'x'), code).toMatch(/^[A-Z]/);
	}
});
