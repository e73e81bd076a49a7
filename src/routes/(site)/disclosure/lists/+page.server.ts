import { lists } from '#disclosure/lists/lists.ts';
import negative from '#disclosure/lists/negative-list.json' with { type: 'json' };
import { readListOn } from '#routes/(site)/disclosure/lists/list-on.server.ts';
import { todayHere } from '#routes/(site)/disclosure/shown.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const today = todayHere();
	const own = await Promise.all(
		lists.map(async ({ id, task }) => {
			const { edition, rows } = await readListOn(locals.portal.publicDb, id, today);
			return { id: id as string, task, count: rows.length, since: edition?.effective_on ?? null };
		})
	);
	return { lists: [...own, { id: 'negative', task: '2.2', count: negative.entries.length, since: null }] };
};
