import { newWork } from '#platform/work.server.ts';
import type { RequestHandler } from './$types';

/** A sum for the browser of whoever is about to send something. */
export const GET: RequestHandler = async ({ locals }) =>
	new Response(JSON.stringify(await newWork(locals.portal.masterKey)), {
		headers: { 'content-type': 'application/json', 'cache-control': 'no-store' }
	});
