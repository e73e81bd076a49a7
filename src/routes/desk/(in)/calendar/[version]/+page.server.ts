import { movedBy } from '#routes/desk/(in)/calendar/moved.server.ts';
import type { PageServerLoad } from './$types';

/** What one loading of the calendar moved. */
export const load: PageServerLoad = async (event) => ({
	...(await movedBy(event)),
	done: event.url.searchParams.has('done')
});
