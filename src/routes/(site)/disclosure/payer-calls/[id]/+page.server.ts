import { outcomeOfCall } from '#publication/outcome-calls.queries.server.ts';
import { shownDocument } from '#routes/(site)/disclosure/shown.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const page = await shownDocument(event, ['payer-call']);
	return { ...page, outcome: await outcomeOfCall(event.locals.portal.publicDb, page.shown.id) };
};
