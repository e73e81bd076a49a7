import { error } from '@sveltejs/kit';
import { editionsOf } from '#publication/disclosed.queries.server.ts';
import { todayHere } from '#routes/(site)/disclosure/shown.server.ts';
import type { RequestHandler } from './$types';

/** An attachment of what is published; it goes where its document goes. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const editions = await editionsOf(locals.portal.publicDb, params.id, todayHere());
	const file = editions.flatMap((one) => one.files).find((one) => one.id === params.file);
	if (!file) error(404, 'not-found');
	const bytes = await locals.portal.files.get(file.storage_key);
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': file.type,
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
			'content-security-policy': "default-src 'none'; sandbox"
		}
	});
};
