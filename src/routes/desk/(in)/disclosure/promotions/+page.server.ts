import { promotionsOf } from '#disclosure/promotion/promotions.queries.server.ts';
import { writerOf } from '#routes/desk/(in)/disclosure/opened.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { officer, context } = await writerOf(event, 'document', '');
	const rows = await promotionsOf(context.db, officer, context.county);
	return {
		rows: rows.map(({ requests, ...one }) => ({
			...one,
			title: requests[0]?.title ?? '',
			count: requests.length
		}))
	};
};
