import { error } from '@sveltejs/kit';
import { decisionAt } from '#routes/(site)/participation/decisions/[id]/decision.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id, title, body } = await decisionAt(event);
	if (!body.call) error(404);
	// Large type on this page, whatever the reader chose elsewhere.
	event.locals.large = true;
	return {
		id,
		title,
		call: body.call,
		lines: body.call.easy.split(/\n+/).filter((line) => line.trim() !== '')
	};
};
