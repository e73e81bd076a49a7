import { error, fail, redirect } from '@sveltejs/kit';
import { todayOf } from '#casework/context.server.ts';
import { unitGroups } from '#casework/unit-groups.ts';
import { wordOf } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { expertInput, putExpert } from '#participation/expert-pool.store.server.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import { keepsPool } from '#routes/desk/pool-keeper.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	signedInOfficer(event);
	const { locals } = event;
	if (!keepsPool(locals.who)) error(404, 'not-found');
	const context = await locals.portal.context();
	const kinds = wordsIn(locals.language).desk.action.unitKinds;
	return { units: unitGroups(context.county, locals.language, todayOf(context), kinds) };
};

export const actions: Actions = {
	default: async (event) => {
		const officer = signedInOfficer(event);
		const { locals, request } = event;
		if (!keepsPool(locals.who)) error(404, 'not-found');
		const form = await request.formData();
		const text = (name: string) => String(form.get(name) ?? '');
		const many = (name: string) =>
			form
				.getAll(name)
				.map(String)
				.filter((one) => one !== '');
		const values = {
			name: text('name'),
			post: text('post'),
			body: text('body'),
			unit: text('unit'),
			kind: text('kind'),
			fields: many('fields'),
			ties: many('ties')
		};
		const words = wordsIn(locals.language).experts.desk;
		const read = expertInput.safeParse(values);
		if (!read.success) {
			const errors = Object.fromEntries(
				read.error.issues
					.toReversed()
					.map((one) => [
						String(one.path[0]),
						wordOf<string>(words.errors, one.message) ?? words.errors.missing
					])
			);
			return fail(400, { values, errors });
		}
		const context = await locals.portal.context();
		const by = { account: officer.account, today: todayOf(context) };
		if ((await putExpert(context.db, read.data, by)) === null)
			return fail(409, { values, errors: { name: words.there } as Record<string, string> });
		redirect(303, '/desk/experts?done=saved');
	}
};
