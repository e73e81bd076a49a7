import type { RequestHandler } from './$types';

/** The process answers; it asks nothing else of anything. */
export const GET: RequestHandler = () => new Response('live\n', { headers: { 'cache-control': 'no-store' } });
