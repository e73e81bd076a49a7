import { error } from '@sveltejs/kit';
import { compareDrafts } from '#participation/clauses.ts';
import { findVersion } from '#participation/decisions.queries.server.ts';
import { decisionAt } from '#routes/(site)/participation/decisions/[id]/decision.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const decision = await decisionAt(event);
	const db = event.locals.portal.publicDb;
	const [a, b] = ['from', 'to'].map((name) => Number(event.url.searchParams.get(name)));
	if (!Number.isInteger(a) || !Number.isInteger(b)) error(404);
	const [before, after] = await Promise.all([
		findVersion(db, decision.id, a ?? 0),
		findVersion(db, decision.id, b ?? 0)
	]);
	if (!before || !after) error(404);
	return { id: decision.id, title: decision.title, a, b, changes: compareDrafts(before.text, after.text) };
};
