import { error } from '@sveltejs/kit';
import { checkpointAt, newestCheckpoint } from '#register/tiles.queries.server.ts';
import { plainAnswer } from '#routes/plain-answer.ts';
import type { RequestHandler } from './$types';

/** The newest signed state (C2SP tlog-checkpoint), or with `?size=` the one that was signed at that size. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const size = url.searchParams.get('size');
	const { publicDb } = locals.portal;
	if (size !== null && !/^[1-9]\d{0,14}$/.test(size)) error(404, 'not-found');
	const state = await (size === null ? newestCheckpoint(publicDb) : checkpointAt(publicDb, Number(size)));
	if (!state) error(404, 'not-found');
	return plainAnswer(state.note, size === null ? undefined : `checkpoint-${state.size}.txt`);
};
