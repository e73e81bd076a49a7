import { error } from '@sveltejs/kit';
import { newestCheckpoint } from '#register/tiles.queries.server.ts';
import { plainAnswer } from '#routes/plain-answer.ts';
import type { RequestHandler } from './$types';

/** The newest signed state (C2SP tlog-checkpoint). */
export const GET: RequestHandler = async ({ locals }) => {
	const newest = await newestCheckpoint(locals.portal.publicDb);
	if (!newest) error(404, 'not-found');
	return plainAnswer(newest.note);
};
