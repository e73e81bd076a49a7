import { error } from '@sveltejs/kit';
import { remember } from '#routes/remember.server.ts';
import type { RequestHandler } from './$types';

/** Remembers large or normal text and goes back to the page. */
export const GET: RequestHandler = (event) => {
	const { size } = event.params;
	if (size !== 'large' && size !== 'normal') error(404);
	remember(event, 'size', size);
};
