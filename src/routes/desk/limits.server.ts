import { officerSignIn } from '#people/sign-in.queries.server.ts';
import { openRateLimit, type RateLimit } from '#platform/rate-limit.server.ts';
import type { Portal } from '#portal.server.ts';
import { countingOf, once } from '#routes/once.server.ts';

const quarter = 15 * 60;

export const signInOf = once((portal: Portal) => officerSignIn(portal.db, countingOf(portal)));

/** Tries of a password, of a code or of a half, by the account or the name they are for. */
export const proofTries = once<Portal, RateLimit>((portal) =>
	openRateLimit(countingOf(portal), { name: 'proof', tries: 5, seconds: quarter, shutSeconds: quarter })
);
