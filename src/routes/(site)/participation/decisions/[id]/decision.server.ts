import { error } from '@sveltejs/kit';
import { findDecision } from '#participation/decisions.queries.server.ts';

/** The decision of the address, read as the public reads it. */
export async function decisionAt({ locals, params }: { locals: App.Locals; params: { id: string } }) {
	const decision = await findDecision(locals.portal.publicDb, params.id);
	if (!decision) error(404);
	return decision;
}
