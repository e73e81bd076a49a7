import { officerSignIn } from '#people/sign-in.queries.server.ts';
import { openRateLimit } from '#platform/rate-limit.server.ts';
import type { Portal } from '#portal.server.ts';

const quarter = 15 * 60;

/** Opens something once a process; a failed opening is tried again. */
function once<T>(open: (portal: Portal) => Promise<T>): (portal: Portal) => Promise<T> {
	let opened: Promise<T> | undefined;
	return (portal) =>
		(opened ??= open(portal).catch((error: unknown) => {
			opened = undefined;
			throw error;
		}));
}

export const signInOf = once(({ db, pool }) => officerSignIn(db, pool));

/** Tries of a password, of a code or of a half, by the account or the name they are for. */
export const proofTries = once(({ pool }) =>
	openRateLimit(pool, { name: 'proof', tries: 5, seconds: quarter, shutSeconds: quarter })
);
