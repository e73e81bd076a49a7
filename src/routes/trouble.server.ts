import { momentText } from '#i18n/dates.ts';
import { troubleOf } from '#platform/database/trouble.ts';
import { now } from '#platform/time.server.ts';

/** What a browser is asked to wait; an outage of the embedded database is over long before. */
export const RETRY_SECONDS = 60;

/** Remembers on the request that its error is one that passes, and says so; the answer is then 503. */
export function isPassing(locals: App.Locals, error: unknown): boolean {
	const trouble = troubleOf(error);
	if (trouble === null) return false;
	locals.trouble = trouble;
	locals.portal.outage.seen(error);
	return true;
}

/** The minute from which it is worth trying again. */
export const againAt = (locals: App.Locals): string =>
	momentText(new Date(now().getTime() + RETRY_SECONDS * 1000), locals.language).slice(-5);
