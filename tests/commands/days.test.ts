import { expect, test } from 'vitest';
import type { Portal } from '#portal.server.ts';
import { now } from '#platform/time.server.ts';
import { passDays } from '#work.server.ts';

test('a portal that is no demonstration never moves its time', async () => {
	const real = { config: { demonstration: false } } as Portal;
	await expect(passDays(real, 1)).rejects.toThrow('only a demonstration');
	expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(1_000);
});
