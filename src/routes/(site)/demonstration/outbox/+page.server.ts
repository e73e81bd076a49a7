import { error } from '@sveltejs/kit';
import { join } from 'node:path';
import { readOutbox } from '#platform/outbox.server.ts';
import type { PageServerLoad } from './$types';

/** Only in a demonstration, where messages are written to a folder and concern nobody. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const { config } = locals.portal;
	if (!config.demonstration) error(404, 'not-found');
	const to = (url.searchParams.get('to') ?? '').trim();
	return { to, messages: await readOutbox(join(config.dataDir, 'outbox'), 30, to) };
};
