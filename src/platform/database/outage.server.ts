import { troubleOf } from '#platform/database/trouble.ts';
import { faultId } from '#platform/fault.server.ts';
import type { Log } from '#platform/log.server.ts';

/** The time in which the database does not answer: logged when it begins and when it ends, and not in between. */
export type Outage = {
	/** The id under which the outage stands in the log, when the error is of one; null for any other error. */
	readonly seen: (error: unknown) => string | null;
	readonly lasts: () => boolean;
};

const ASK_EVERY_MS = 500;

/** Watches for outages by the errors that it is shown, and asks the database again until it answers. */
export function watchOutages(log: Log, ask: () => Promise<unknown>, every = ASK_EVERY_MS): Outage {
	let now: { readonly id: string; readonly since: number } | null = null;

	const askAgain = (): void => {
		setTimeout(() => {
			ask().then(ended, askAgain);
		}, every).unref();
	};
	const ended = (): void => {
		if (now) log.info('database-back', { faultId: now.id, ms: Date.now() - now.since });
		now = null;
	};
	return {
		seen: (error) => {
			if (troubleOf(error) !== 'away') return null;
			if (now === null) {
				now = { id: faultId(), since: Date.now() };
				log.warn('database-away', { faultId: now.id });
				askAgain();
			}
			return now.id;
		},
		lasts: () => now !== null
	};
}
