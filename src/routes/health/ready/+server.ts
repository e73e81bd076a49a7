import { json } from '@sveltejs/kit';
import { clocksAgree, ping } from '#platform/database/ping.server.ts';
import { readHealth } from '#platform/health.server.ts';
import type { RequestHandler } from './$types';

/** Whether this process can serve now, and what is missing; a balancer sends no one here on 503. */
export const GET: RequestHandler = async ({ locals }) => {
	const { db, publicDb, config } = locals.portal;
	const health = await readHealth(
		{ database: () => ping(db), public: () => ping(publicDb), clock: () => clocksAgree(db) },
		config.dataDir
	);
	const ready = Object.values(health).every(Boolean);
	return json(health, { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } });
};
