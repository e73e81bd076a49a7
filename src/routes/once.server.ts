import type { Counting } from '#platform/rate-limit.server.ts';
import type { Portal } from '#portal.server.ts';

/** Opens something once a process; a failed opening is tried again. */
export function once<P, T>(open: (portal: P) => Promise<T>): (portal: P) => Promise<T> {
	let opened: Promise<T> | undefined;
	return (portal) =>
		(opened ??= open(portal).catch((error: unknown) => {
			opened = undefined;
			throw error;
		}));
}

/** Where tries are counted for all processes, and the key that hides what they are counted by. */
export const countingOf = ({ pool, masterKey }: Pick<Portal, 'pool' | 'masterKey'>): Counting => ({
	pool,
	index: masterKey.index
});
