import { openRateLimit, type RateLimit } from '#platform/rate-limit.server.ts';
import type { Portal } from '#portal.server.ts';
import { countingOf, once } from '#routes/once.server.ts';

const quarter = 15 * 60;

/** How many codes one contact and one address may ask for. Addresses are counted in memory alone. */
export const codeLimits = once(
	async (portal: Portal): Promise<{ bySender: RateLimit; byAddress: RateLimit }> => ({
		bySender: await openRateLimit(countingOf(portal), { name: 'code-contact', tries: 5, seconds: quarter }),
		byAddress: await openRateLimit(undefined, { name: 'code-address', tries: 20, seconds: quarter })
	})
);
