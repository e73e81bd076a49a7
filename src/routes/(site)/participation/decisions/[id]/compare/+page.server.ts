import { error } from '@sveltejs/kit';
import { compareDrafts } from '#participation/clauses.ts';
import { findVersion } from '#participation/decisions.queries.server.ts';
import { decisionAt } from '#routes/(site)/participation/decisions/[id]/decision.server.ts';
import { wholeOf } from '#platform/whole.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const decision = await decisionAt(event);
	const db = event.locals.portal.publicDb;
	const [a, b] = ['from', 'to'].map((name) => wholeOf(event.url.searchParams.get(name)));
	if (a === undefined || b === undefined) error(404);
	const [before, after] = await Promise.all([
		findVersion(db, decision.id, a),
		findVersion(db, decision.id, b)
	]);
	if (!before || !after) error(404);
	return { id: decision.id, title: decision.title, a, b, changes: compareDrafts(before.text, after.text) };
};
