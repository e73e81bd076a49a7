import { filesOf } from '#casework/officer-case.queries.server.ts';
import { followedCase, viewOf } from '#routes/(site)/follow/ticket.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const followed = await followedCase(event);
	return {
		...viewOf(followed, event.locals),
		done: event.url.searchParams.get('done'),
		files: await filesOf(followed.context.db, followed.on.id)
	};
};
