import { error } from '@sveltejs/kit';
import { tileBytes } from '#register/tile-bytes.server.ts';
import { readTilePath } from '#register/tile-path.ts';
import type { RequestHandler } from './$types';

/** A tile of the register (C2SP tlog-tiles); what is full never changes. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const address = readTilePath(params.path);
	const bytes = address && (await tileBytes(locals.portal.publicDb, address));
	if (!bytes) error(404, 'not-found');
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': 'application/octet-stream',
			'cache-control': 'public, max-age=31536000, immutable'
		}
	});
};
