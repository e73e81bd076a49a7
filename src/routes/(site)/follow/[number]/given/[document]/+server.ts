import { error } from '@sveltejs/kit';
import { documentOf } from '#disclosure/information-request/documents.queries.server.ts';
import { answeredParts } from '#disclosure/information-request/parts.ts';
import { followedCase } from '#routes/(site)/follow/ticket.server.ts';
import type { RequestHandler } from './$types';

/** A file that the answer gave, once it was served, as long as it is byte for byte the one that was decided on. */
export const GET: RequestHandler = async (event) => {
	const { on, context } = await followedCase(event);
	const part = answeredParts(on).find(
		(one) => one.document === event.params.document && one.decision !== 'withhold'
	);
	const document = part ? await documentOf(context.db, on.id, event.params.document) : undefined;
	if (document?.kind !== 'clean' || document.hash !== part?.sha256) error(404, 'not-found');
	return new Response(new Uint8Array(await event.locals.portal.files.get(document.storage_key)), {
		headers: {
			'content-type': document.type,
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(document.name)}`,
			'content-security-policy': "default-src 'none'; sandbox"
		}
	});
};
