import { fail, redirect } from '@sveltejs/kit';
import { recordBreach } from '#casework/incidents/incidents.store.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { keeperOf } from '#routes/desk/officer.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	keeperOf(event, 'security');
};

export const actions: Actions = {
	default: async (event) => {
		const officer = keeperOf(event, 'security');
		const form = await event.request.formData();
		const text = (name: string) => String(form.get(name) ?? '').slice(0, 4000);
		const told = {
			what: text('what'),
			kinds: text('kinds'),
			persons: text('persons'),
			harm: text('harm'),
			contact: text('contact')
		};
		try {
			const id = await recordBreach(await event.locals.portal.context(), officer, told);
			redirect(303, `/desk/incidents/${id}`);
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			return fail(400, { told, problems: { ...refused.problems } });
		}
	}
};
