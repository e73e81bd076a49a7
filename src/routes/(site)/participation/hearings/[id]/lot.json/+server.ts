import { error } from '@sveltejs/kit';
import { hearingAt } from '#routes/(site)/participation/hearings/[id]/hearing.server.ts';
import type { RequestHandler } from './$types';

/** The draw as a file: the list with its commitment, and once lots are drawn all that is needed to check it. */
export const GET: RequestHandler = async (event) => {
	const { lot } = await hearingAt(event);
	if (!lot) error(404);
	return new Response(JSON.stringify(lot, null, '\t'), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': 'attachment; filename="lot.json"'
		}
	});
};
