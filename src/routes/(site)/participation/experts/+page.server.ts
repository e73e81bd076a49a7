import { dayInChina } from '#clocks/day.ts';
import { publicPool, reviewsShown } from '#participation/experts.queries.server.ts';
import { now } from '#platform/time.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const db = locals.portal.publicDb;
	const [pool, reviews] = await Promise.all([publicPool(db, dayInChina(now())), reviewsShown(db)]);
	return { pool, reviews };
};
