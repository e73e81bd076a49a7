import { dayInChina } from '#clocks/day.ts';
import { fill } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { openCalls } from '#participation/decisions.queries.server.ts';
import { hearingsAhead } from '#participation/hearings.queries.server.ts';
import { now } from '#platform/time.server.ts';
import { icsOf } from '#routes/(site)/participation/ics.server.ts';
import type { RequestHandler } from './$types';

/** The last days of open calls, and the hearings with the last day to apply, to be put into one's own calendar. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const words = wordsIn(locals.language);
	const today = dayInChina(now());
	const db = locals.portal.publicDb;
	const [calls, hearings] = await Promise.all([openCalls(db, today), hearingsAhead(db, today)]);
	const home = `${url.origin}/participation`;
	return icsOf(`${words.participation.title} · ${words.site.name}`, 'calls.ics', [
		...calls.map((one) => ({
			id: `call-${one.id}-${one.call_until}`,
			day: one.call_until ?? '',
			summary: fill(words.participation.ics, { title: one.title }),
			link: `${home}/decisions/${one.id}`
		})),
		...hearings.flatMap((one) => {
			const link = `${home}/hearings/${one.id}`;
			const named = (sentence: string) => fill(sentence, { title: one.title });
			return [
				{
					id: `apply-${one.id}-${one.apply_until}`,
					day: one.apply_until,
					summary: named(words.hearings.icsUntil),
					link
				},
				{ id: `hearing-${one.id}-${one.held_on}`, day: one.held_on, summary: named(words.hearings.ics), link }
			].filter(({ day }) => day >= today);
		})
	]);
};
