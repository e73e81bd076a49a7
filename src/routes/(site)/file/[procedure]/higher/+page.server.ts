import { error } from '@sveltejs/kit';
import { procedureAt } from '#routes/(site)/file/draft.server.ts';
import type { PageServerLoad } from './$types';

/** Where to go with what this portal neither takes in nor keeps (JJ20 art. 15; INV-04). */
export const load: PageServerLoad = (event) => {
	const procedure = procedureAt(event);
	if (!procedure.sealed) error(404, 'not-found');
	return { procedure: procedure.id };
};
