import { createHmac, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

/** Whether one more try is allowed, and after how many seconds the next is. */
export type Allowance = { readonly allowed: boolean; readonly retryAfter: number };

/** Counts tries by key; the key (an address, a contact) is kept as a keyed hash only. */
export type RateLimit = {
	readonly take: (key: string) => Promise<Allowance>;
	/** Takes one try back: what turned out not to be one that counts. */
	readonly giveBack: (key: string) => Promise<void>;
	readonly forget: (key: string) => Promise<void>;
};

export type RateRule = {
	readonly name: string;
	readonly tries: number;
	readonly seconds: number;
	/** How long the key stays shut once the tries are used up; without it, until the seconds are over. */
	readonly shutSeconds?: number;
};

/** A database on which all processes count, and the key under which they hash: there are few enough telephone numbers to try. */
export type Counting = { readonly pool: pg.Pool; readonly index: Buffer };

/**
 * Opens a limit shared by all processes on the database, or one of this process alone: what must leave no trace, such
 * as the network address of whoever asks, is counted there under a key that nobody has, and is gone with the process.
 */
export async function openRateLimit(on: Counting | undefined, rule: RateRule): Promise<RateLimit> {
	const pool = on?.pool;
	const secret = on?.index ?? randomBytes(32);
	const hash = (key: string): string =>
		createHmac('sha256', secret).update(`${rule.name}:${key}`).digest('base64url');
	const options = {
		keyPrefix: rule.name,
		points: rule.tries,
		duration: rule.seconds,
		blockDuration: rule.shutSeconds ?? 0
	};
	const limiter =
		pool === undefined ? new RateLimiterMemory(options) : await onDatabase(pool, options).catch(again);
	// Two that open at the same moment on a new database both make the table, and one of them fails.
	function again(error: { code?: unknown }): Promise<RateLimiterPostgres> {
		if (pool === undefined || !['42710', '42P07', '23505'].includes(String(error.code))) throw error;
		return onDatabase(pool, options);
	}
	return {
		take: async (key) => {
			try {
				await limiter.consume(hash(key));
				return { allowed: true, retryAfter: 0 };
			} catch (refused) {
				if (!(refused instanceof RateLimiterRes)) throw refused;
				return { allowed: false, retryAfter: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) };
			}
		},
		giveBack: async (key) => {
			await limiter.reward(hash(key));
		},
		forget: async (key) => {
			await limiter.delete(hash(key));
		}
	};
}

type LimiterOptions = { keyPrefix: string; points: number; duration: number; blockDuration: number };

function onDatabase(pool: pg.Pool, options: LimiterOptions): Promise<RateLimiterPostgres> {
	return new Promise((done, failed) => {
		const limiter: RateLimiterPostgres = new RateLimiterPostgres(
			{ ...options, storeClient: pool, storeType: 'pool', tableName: 'rate_limits' },
			// The callback may come before the constructor has returned.
			(error?: Error) => queueMicrotask(() => (error ? failed(error) : done(limiter)))
		);
	});
}
