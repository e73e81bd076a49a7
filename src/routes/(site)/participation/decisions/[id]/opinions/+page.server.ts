import { error } from '@sveltejs/kit';
import { shownOpinions } from '#participation/decisions.queries.server.ts';
import { readPage } from '#publication/filter.ts';
import { decisionAt } from '#routes/(site)/participation/decisions/[id]/decision.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id, title, stage } = await decisionAt(event);
	const page = readPage(event.url.searchParams);
	const found = await shownOpinions(event.locals.portal.publicDb, id, page);
	if (page > found.pages) error(404);
	return { id, title, open: stage === 'calling', page, search: event.url.search, ...found };
};
