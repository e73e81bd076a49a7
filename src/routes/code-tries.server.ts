import { openRateLimit, type RateLimit } from '#platform/rate-limit.server.ts';
import type { Portal } from '#portal.server.ts';
import { countingOf, once } from '#routes/once.server.ts';

const shut = { seconds: 15 * 60, shutSeconds: 15 * 60 };

/**
 * How often a code may be tried. A number is shut after ten wrong codes, an address after forty; a right code forgets the
 * number alone, so that nobody wins tries with a case of their own. Addresses are counted in memory alone: nobody who
 * accuses leaves one in the database (INV-06).
 */
const triesOf = (name: string) =>
	once(
		async (
			portal: Pick<Portal, 'pool' | 'masterKey'>
		): Promise<{ byNumber: RateLimit; byAddress: RateLimit }> => ({
			byNumber: await openRateLimit(countingOf(portal), { name: `${name}-number`, tries: 10, ...shut }),
			byAddress: await openRateLimit(undefined, { name: `${name}-address`, tries: 40, ...shut })
		})
	);

export const codeTries = triesOf('follow');

/** Apart from the query code, so that nobody shuts out the person who filed. */
export const coSignTries = triesOf('cosign');
