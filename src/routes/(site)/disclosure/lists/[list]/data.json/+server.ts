import { error } from '@sveltejs/kit';
import { listOf } from '#disclosure/lists/lists.ts';
import { jsonAnswer } from '#routes/data-answer.ts';
import { readListOn } from '#routes/(site)/disclosure/lists/list-on.server.ts';
import { todayHere } from '#routes/(site)/disclosure/shown.server.ts';
import type { RequestHandler } from './$types';

/** All versions of a list, each with the day from which it holds. */
export const GET: RequestHandler = async ({ locals, params }) => {
	if (!listOf(params.list)) error(404, 'not-found');
	const { editions } = await readListOn(locals.portal.publicDb, params.list, todayHere());
	return jsonAnswer(
		editions.map((one) => ({
			list: params.list,
			holdsFrom: one.effective_on,
			publishedOn: one.published_on,
			entries: (one.body as { rows?: unknown }).rows ?? []
		}))
	);
};
