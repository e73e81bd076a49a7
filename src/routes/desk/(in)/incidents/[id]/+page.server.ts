import { error, fail, redirect } from '@sveltejs/kit';
import { todayOf } from '#casework/context.server.ts';
import { dueHour } from '#casework/incidents/due-hour.ts';
import { incidentSteps, stepsFor } from '#casework/incidents/duties.ts';
import { breachHours, incidentOf } from '#casework/incidents/incidents.queries.server.ts';
import { addIncidentStep } from '#casework/incidents/incidents.store.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { keeperOf } from '#routes/desk/officer.server.ts';
import { unitNames } from '#units/names.ts';
import type { Actions, PageServerLoad } from './$types';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const load: PageServerLoad = async (event) => {
	const officer = keeperOf(event, 'security');
	const { db, county, ...context } = await event.locals.portal.context();
	const { id } = event.params;
	const found = uuid.test(id) ? await incidentOf(db, officer, county, id) : undefined;
	if (!found) error(404, 'not-found');
	const hours = await breachHours(db, todayOf(context));
	return {
		id,
		kind: found.kind,
		at: found.opened_at,
		times: found.times,
		number: found.number,
		officer: found.officer,
		unit: unitNames(county, event.locals.language)[found.unit ?? ''] ?? '',
		body: found.body as Record<string, string | number>,
		closed: found.closed_at !== null,
		steps: found.steps,
		choices: stepsFor(found.kind),
		hours,
		due: {
			authority: dueHour(found.opened_at, hours.authority),
			persons: dueHour(found.opened_at, hours.persons)
		},
		saved: event.url.searchParams.has('saved')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const officer = keeperOf(event, 'security');
		const { id } = event.params;
		if (!uuid.test(id)) error(404, 'not-found');
		const form = await event.request.formData();
		const text = String(form.get('text') ?? '').slice(0, 4000);
		const step = incidentSteps.find((one) => one === form.get('step'));
		if (!step) return fail(400, { text, step: '', problems: { step: '' } as Record<string, string> });
		try {
			await addIncidentStep(await event.locals.portal.context(), officer, id, step, text);
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			if (refused.because === 'not-found') error(404, 'not-found');
			return fail(400, { text, step: step as string, problems: { ...refused.problems } });
		}
		redirect(303, `/desk/incidents/${id}?saved`);
	}
};
