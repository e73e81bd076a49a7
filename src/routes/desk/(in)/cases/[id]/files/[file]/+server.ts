import { error } from '@sveltejs/kit';
import { fileOf } from '#casework/officer-case.queries.server.ts';
import { openedCase } from '#routes/desk/officer.server.ts';
import type { RequestHandler } from './$types';

/** A file of a case, for those who may open the case. Pictures are shown, everything else is downloaded. */
export const GET: RequestHandler = async (event) => {
	const { on, context } = await openedCase(event);
	const file = await fileOf(context.db, on.id, event.params.file);
	if (!file) error(404, 'not-found');
	const small = event.url.searchParams.has('small') && file.thumbnail_key !== null;
	const bytes = await event.locals.portal.files.get(
		small && file.thumbnail_key ? file.thumbnail_key : file.storage_key
	);
	const how = file.type.startsWith('image/') ? 'inline' : 'attachment';
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': small ? 'image/webp' : file.type,
			'content-disposition': `${how}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
			'content-security-policy': "default-src 'none'; sandbox"
		}
	});
};
