import { error, fail, redirect } from '@sveltejs/kit';
import { stepsOf } from '#casework/draft.ts';
import { DRAFT_DAYS } from '#casework/draft.store.server.ts';
import { caseOfHearing } from '#participation/hearings.queries.server.ts';
import { procedureOf } from '#procedures.ts';
import { beginOn } from '#routes/(site)/file/draft.server.ts';
import { hearingAt } from '#routes/(site)/participation/hearings/[id]/hearing.server.ts';
import { waitToBegin } from '#routes/sending.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id, title, open, apply_until: until, body } = await hearingAt(event);
	return { id, title, open, until, seats: body.seats, whoMay: body.whoMay, days: DRAFT_DAYS };
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, request } = event;
		const hearing = await hearingAt(event);
		const behind = await caseOfHearing(locals.portal.db, hearing.id);
		const procedure = procedureOf('hearing-application');
		if (!behind || !procedure || !hearing.open) error(404);
		const group = String((await request.formData()).get('group') ?? '');
		if (!hearing.body.seats.some((one) => one.id === group)) return fail(400, { wrong: true });
		const retryAfter = await waitToBegin(event);
		if (retryAfter > 0) return fail(429, { minutes: Math.ceil(retryAfter / 60) });
		await beginOn(
			event,
			procedure.id,
			{ group },
			{
				caseId: behind.id,
				unit: behind.unit ?? behind.dispatcher
			}
		);
		redirect(303, `/file/${procedure.id}/${stepsOf(procedure.form)[0]}`);
	}
};
