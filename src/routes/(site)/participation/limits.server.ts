import { openRateLimit, type RateLimit } from '#platform/rate-limit.server.ts';
import type { Portal } from '#portal.server.ts';
import { countingOf, once } from '#routes/once.server.ts';

const hour = 3600;

/** How many messages to confirm one address and one contact may ask for. */
export const followLimits = once(
	async (portal: Portal): Promise<{ byAddress: RateLimit; byContact: RateLimit }> => ({
		byAddress: await openRateLimit(undefined, { name: 'subscribe-address', tries: 20, seconds: hour }),
		byContact: await openRateLimit(countingOf(portal), { name: 'subscribe-contact', tries: 4, seconds: hour })
	})
);
