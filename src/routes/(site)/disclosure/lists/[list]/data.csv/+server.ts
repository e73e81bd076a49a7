import { error } from '@sveltejs/kit';
import { listOf } from '#disclosure/lists/lists.ts';
import { csvAnswer } from '#routes/data-answer.ts';
import { readListOn } from '#routes/(site)/disclosure/lists/list-on.server.ts';
import { todayHere } from '#routes/(site)/disclosure/shown.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	if (!listOf(params.list)) error(404, 'not-found');
	const { rows } = await readListOn(locals.portal.publicDb, params.list, todayHere());
	return csvAnswer(rows, params.list);
};
