import { expect, test } from '@playwright/test';
import { fuzz } from '#commands/fuzz/run.server.ts';
import { PASSWORD } from '#demonstration/officers.server.ts';

test('odd requests to every form and address meet no fault (S31)', async ({ baseURL }) => {
	test.setTimeout(180_000);
	const found = await fuzz({
		origin: baseURL ?? '',
		requests: 1_500,
		seed: 20_261_125,
		officers: ['xinfang', 'finance-1', 'guanli'],
		password: PASSWORD
	});
	expect(found.faults).toEqual([]);
	expect(found.tried).toBe(1_500);
	expect(found.statuses.get(200) ?? 0).toBeGreaterThan(100);
	expect(found.statuses.get(303) ?? 0).toBeGreaterThan(50);
});
