import { wordsIn } from '#i18n/words.ts';
import { latestEvents } from '#participation/decisions.queries.server.ts';
import { latestHearingEvents } from '#participation/hearings.queries.server.ts';
import { atom } from '#routes/(site)/participation/atom.server.ts';
import type { RequestHandler } from './$types';

/** The newest steps of all decisions and hearings, for readers of feeds. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const db = locals.portal.publicDb;
	const [decisions, hearings] = await Promise.all([latestEvents(db), latestHearingEvents(db)]);
	const rows = [...decisions, ...hearings.map((one) => ({ ...one, of: 'hearings' as const }))]
		.sort((a, b) => b.on_day.localeCompare(a.on_day))
		.slice(0, 60);
	const title = wordsIn(locals.language).participation.title;
	return atom({ origin: url.origin, path: '/participation', title, language: locals.language }, rows);
};
