import { filesOf } from '#casework/officer-case.queries.server.ts';
import { followedCase, papersOfFollowed, viewOf } from '#routes/(site)/follow/ticket.server.ts';
import type { PageServerLoad } from './$types';

/** Everything on one page, to print or to keep. */
export const load: PageServerLoad = async (event) => {
	const followed = await followedCase(event);
	return {
		...viewOf(followed, event.locals),
		remedy: (await papersOfFollowed(followed, event.locals)).remedy,
		files: followed.on.sealed ? [] : await filesOf(followed.context.db, followed.on.id)
	};
};
