import { error } from '@sveltejs/kit';
import { decisionEvents, findDecision } from '#participation/decisions.queries.server.ts';
import { atom } from '#routes/(site)/participation/atom.server.ts';
import type { RequestHandler } from './$types';

/** The steps of one decision, newest first. */
export const GET: RequestHandler = async ({ locals, url, params }) => {
	const db = locals.portal.publicDb;
	const decision = await findDecision(db, params.id);
	if (!decision) error(404);
	const { id, title } = decision;
	const rows = (await decisionEvents(db, id)).toReversed().map((one) => ({ ...one, id, title }));
	const path = `/participation/decisions/${id}`;
	return atom({ origin: url.origin, path, title, language: locals.language }, rows);
};
