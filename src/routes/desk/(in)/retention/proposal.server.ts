import { error } from '@sveltejs/kit';
import { proposalOf } from '#casework/retention/retention.queries.server.ts';
import { keeperOf } from '#routes/desk/officer.server.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is proposed for the case of the address; nothing for who is no archivist or complained of. */
export async function proposalAt(event: { locals: App.Locals; url: URL; params: { id: string } }) {
	const officer = keeperOf(event, 'archivist');
	const context = await event.locals.portal.context();
	const scope = event.url.searchParams.get('scope') === 'identity' ? 'identity' : 'file';
	const proposal = uuid.test(event.params.id)
		? await proposalOf(context.db, officer, context.county, event.params.id, scope)
		: undefined;
	if (!proposal) error(404, 'not-found');
	return { officer, context, proposal };
}
