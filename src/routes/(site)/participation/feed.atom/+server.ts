import { wordsIn } from '#i18n/words.ts';
import { latestEvents } from '#participation/decisions.queries.server.ts';
import { atom } from '#routes/(site)/participation/atom.server.ts';
import type { RequestHandler } from './$types';

/** The newest steps of all decisions, for readers of feeds. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const rows = await latestEvents(locals.portal.publicDb);
	const title = wordsIn(locals.language).participation.title;
	return atom({ origin: url.origin, path: '/participation', title, language: locals.language }, rows);
};
