import { error } from '@sveltejs/kit';
import { fileOf } from '#casework/officer-case.queries.server.ts';
import { followedCase } from '#routes/(site)/follow/ticket.server.ts';
import type { RequestHandler } from './$types';

/** A file that the person sent. Pictures are shown, everything else is downloaded. */
export const GET: RequestHandler = async (event) => {
	const { on, context } = await followedCase(event);
	const file = await fileOf(context.db, on.id, event.params.file);
	if (!file || on.sealed) error(404, 'not-found');
	const bytes = await event.locals.portal.files.get(file.storage_key);
	const how = file.type.startsWith('image/') ? 'inline' : 'attachment';
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': file.type,
			'content-disposition': `${how}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
			'content-security-policy': "default-src 'none'; sandbox"
		}
	});
};
