import { fill } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { hearingAt } from '#routes/(site)/participation/hearings/[id]/hearing.server.ts';
import { icsOf } from '#routes/(site)/participation/ics.server.ts';
import type { RequestHandler } from './$types';

/** The day of a hearing, for who is invited and for who wants to listen. */
export const GET: RequestHandler = async (event) => {
	const { id, title, held_on, body } = await hearingAt(event);
	const words = wordsIn(event.locals.language);
	const summary = `${fill(words.hearings.ics, { title })} ${body.startsAt}`;
	const link = `${event.url.origin}/participation/hearings/${id}`;
	return icsOf(title, 'hearing.ics', [
		{ id: `hearing-${id}-${held_on}`, day: held_on, summary, link, place: body.venue }
	]);
};
