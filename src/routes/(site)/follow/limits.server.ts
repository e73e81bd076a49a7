import { openRateLimit, type RateLimit } from '#platform/rate-limit.server.ts';
import type { Portal } from '#portal.server.ts';

const quarter = 15 * 60;
let opened: Promise<{ byNumber: RateLimit; byAddress: RateLimit }> | undefined;

/**
 * How often a code may be tried; opened once a process. A number is shut after ten wrong codes, an address after forty.
 * Addresses are counted in memory alone: nobody who accuses leaves one in the database (INV-06).
 */
export const codeTries = ({ pool }: Pick<Portal, 'pool'>) =>
	(opened ??= Promise.all([
		openRateLimit(pool, { name: 'follow-number', tries: 10, seconds: quarter, shutSeconds: quarter }),
		openRateLimit(undefined, { name: 'follow-address', tries: 40, seconds: quarter, shutSeconds: quarter })
	]).then(
		([byNumber, byAddress]) => ({ byNumber, byAddress }),
		(error: unknown) => {
			opened = undefined;
			throw error;
		}
	));
