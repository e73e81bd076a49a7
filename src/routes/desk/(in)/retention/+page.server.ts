import { fail, redirect } from '@sveltejs/kit';
import { todayOf } from '#casework/context.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { retentionOf } from '#casework/retention/periods.ts';
import { proposeErasure } from '#casework/retention/propose.store.server.ts';
import { dueProposals, retentionFigures, tombstones } from '#casework/retention/retention.queries.server.ts';
import { procedures } from '#procedures.ts';
import { keeperOf } from '#routes/desk/officer.server.ts';
import type { Actions, PageServerLoad } from './$types';

const MOST = 50;

/** What is due, what is gone, and how long each kind is kept. */
export const load: PageServerLoad = async (event) => {
	const officer = keeperOf(event, 'archivist');
	const { db, county, ...context } = await event.locals.portal.context();
	const figures = await retentionFigures(db, todayOf(context));
	return {
		due: await dueProposals(db, officer, county),
		gone: await tombstones(db, MOST),
		kinds: procedures
			.filter((one) => !one.sealed)
			.map((one) => ({ kind: one.id, ...retentionOf(one.id, figures) })),
		done: event.url.searchParams.get('done')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const officer = keeperOf(event, 'archivist');
		const form = await event.request.formData();
		const asked = { number: String(form.get('number') ?? ''), note: String(form.get('note') ?? '') };
		const context = await event.locals.portal.context();
		try {
			await proposeErasure(context, officer, asked);
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			return fail(400, { asked, because: refused.because });
		}
		redirect(303, '/desk/retention?done=asked');
	}
};
