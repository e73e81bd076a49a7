import { openRateLimit, type RateLimit } from '#platform/rate-limit.server.ts';
import type { Portal } from '#portal.server.ts';

const quarter = 15 * 60;
let opened: Promise<{ bySender: RateLimit; byAddress: RateLimit }> | undefined;

/** How many codes one contact and one address may ask for; opened once a process. */
export const codeLimits = ({ pool }: Portal) =>
	(opened ??= Promise.all([
		openRateLimit(pool, { name: 'code-contact', tries: 5, seconds: quarter }),
		openRateLimit(pool, { name: 'code-address', tries: 20, seconds: quarter })
	]).then(
		([bySender, byAddress]) => ({ bySender, byAddress }),
		(error: unknown) => {
			opened = undefined;
			throw error;
		}
	));
