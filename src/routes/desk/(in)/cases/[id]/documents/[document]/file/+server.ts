import { error } from '@sveltejs/kit';
import { documentOf } from '#disclosure/information-request/documents.queries.server.ts';
import { openedCase } from '#routes/desk/officer.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { on, context } = await openedCase(event);
	const document = await documentOf(context.db, on.id, event.params.document);
	if (!document) error(404, 'not-found');
	return new Response(new Uint8Array(await event.locals.portal.files.get(document.storage_key)), {
		headers: {
			'content-type': document.type,
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(document.name)}`,
			'content-security-policy': "default-src 'none'; sandbox"
		}
	});
};
