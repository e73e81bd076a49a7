import { openRateLimit, type RateLimit } from '#platform/rate-limit.server.ts';
import type { Portal } from '#portal.server.ts';

const hour = 3600;

/** Opened once a process, again when that failed. */
const once = <T>(open: (portal: Portal) => Promise<T>) => {
	let opened: Promise<T> | undefined;
	return (portal: Portal): Promise<T> =>
		(opened ??= open(portal).catch((error: unknown) => {
			opened = undefined;
			throw error;
		}));
};

/** How many opinions one address may begin; many people share an address in an office or a village. */
export const opinionLimit = once<RateLimit>(({ pool }) =>
	openRateLimit(pool, { name: 'opinion-address', tries: 60, seconds: hour })
);

/** How many messages to confirm one address and one contact may ask for. */
export const followLimits = once<{ byAddress: RateLimit; byContact: RateLimit }>(async ({ pool }) => ({
	byAddress: await openRateLimit(pool, { name: 'subscribe-address', tries: 20, seconds: hour }),
	byContact: await openRateLimit(pool, { name: 'subscribe-contact', tries: 4, seconds: hour })
}));
