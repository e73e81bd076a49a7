import { expect, it, vi } from 'vitest';
import { clocksAgree } from '#platform/database/ping.server.ts';
import { readHealth } from '#platform/health.server.ts';
import { openMetrics } from '#platform/metrics.server.ts';
import { freshDatabase } from '../support/database.ts';

it('is ready only while everything asked answers in time, and says what does not', async () => {
	const good = async () => 1;
	expect(await readHealth({ database: good }, '.')).toEqual({ database: true, disk: true });
	const refused = async () => {
		throw new Error('refused');
	};
	const silent = () => new Promise<never>(() => undefined);
	const began = performance.now();
	expect(await readHealth({ refused, silent }, '/no/such/folder')).toEqual({
		refused: false,
		silent: false,
		disk: false
	});
	expect(performance.now() - began).toBeLessThan(5_000);
});

it('counts answers by route and status, never by address', async () => {
	const metrics = openMetrics({ portal: { totalCount: 3, idleCount: 2, waitingCount: 0 } });
	metrics.answered('/(site)/follow/[number]', 'GET', 200, 0.02);
	metrics.fault();
	const text = await metrics.text();
	expect(text).toContain(
		'http_request_seconds_count{route="/(site)/follow/[number]",method="GET",status="200"} 1'
	);
	expect(text).toContain('faults_total 1');
	expect(text).toContain('database_connections{pool="portal",state="open"} 3');
});

it('compares its clock with the database’s', async () => {
	const { db } = await freshDatabase();
	expect(await clocksAgree(db)).toBe(true);
	vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
	expect(await clocksAgree(db)).toBe(false);
	vi.useRealTimers();
});
