import { error, type RequestEvent } from '@sveltejs/kit';
import { documentOf } from '#disclosure/information-request/documents.queries.server.ts';
import { openedCase } from '#routes/desk/officer.server.ts';

export type SourceEvent = Pick<RequestEvent, 'locals' | 'url'> & { params: { id: string; document: string } };

/** An uploaded document with its bytes, for the officers of the unit that has the request. */
export async function openedSource(event: SourceEvent) {
	const all = await openedCase(event);
	const { on, context, officer } = all;
	const document = await documentOf(context.db, on.id, event.params.document);
	if (document?.kind !== 'source' || officer.unit !== on.unit) error(404, 'not-found');
	const bytes = new Uint8Array(await event.locals.portal.files.get(document.storage_key));
	return { ...all, document, bytes };
}
