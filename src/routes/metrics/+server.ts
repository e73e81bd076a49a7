import { error } from '@sveltejs/kit';
import { isSameSecret } from '#platform/crypto.server.ts';
import type { RequestHandler } from './$types';

/** Figures of this process for the county's monitoring, for whoever holds the token of the configuration. */
export const GET: RequestHandler = async ({ locals, request }) => {
	const { config, metrics } = locals.portal;
	const given = request.headers.get('authorization') ?? '';
	if (config.metricsToken === undefined || !isSameSecret(given, `Bearer ${config.metricsToken}`))
		error(404, 'not-found');
	return new Response(await metrics.text(), {
		headers: { 'content-type': metrics.type, 'cache-control': 'no-store' }
	});
};
