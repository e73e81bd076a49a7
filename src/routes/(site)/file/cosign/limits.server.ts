import { openRateLimit, type RateLimit } from '#platform/rate-limit.server.ts';
import type { Portal } from '#portal.server.ts';

const quarter = 15 * 60;
let opened: Promise<{ byNumber: RateLimit; byAddress: RateLimit }> | undefined;

/** How often a co-sign code may be tried; apart from the query code, so that nobody shuts out the person who filed. */
export const coSignTries = ({ pool }: Pick<Portal, 'pool'>) =>
	(opened ??= Promise.all([
		openRateLimit(pool, { name: 'cosign-number', tries: 10, seconds: quarter, shutSeconds: quarter }),
		openRateLimit(undefined, { name: 'cosign-address', tries: 40, seconds: quarter, shutSeconds: quarter })
	]).then(
		([byNumber, byAddress]) => ({ byNumber, byAddress }),
		(error: unknown) => {
			opened = undefined;
			throw error;
		}
	));
