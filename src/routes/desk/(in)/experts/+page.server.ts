import { fail, redirect } from '@sveltejs/kit';
import { todayOf } from '#casework/context.server.ts';
import { namingIn } from '#casework/naming.ts';
import { wordsIn } from '#i18n/words.ts';
import { takeExpertOut } from '#participation/expert-pool.store.server.ts';
import { poolOn, takenOut } from '#participation/experts.queries.server.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import { keepsPool } from '#routes/desk/pool-keeper.server.ts';
import { error } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	signedInOfficer(event);
	const { locals, url } = event;
	const context = await locals.portal.context();
	const today = todayOf(context);
	const naming = namingIn(context.county, locals.language, today);
	const [pool, gone] = await Promise.all([poolOn(context.db, today), takenOut(context.db, today)]);
	return {
		may: keepsPool(locals.who),
		done: url.searchParams.get('done'),
		pool: pool.map(({ ties, ...one }) => ({
			...one,
			ties: ties.map((unit) => naming.unit(unit)).join('、')
		})),
		gone
	};
};

export const actions: Actions = {
	out: async (event) => {
		signedInOfficer(event);
		const { locals, request } = event;
		if (!keepsPool(locals.who)) error(404, 'not-found');
		const form = await request.formData();
		const id = String(form.get('id') ?? '');
		const reason = String(form.get('reason') ?? '').trim();
		if (reason === '') return fail(400, { id, error: wordsIn(locals.language).experts.desk.errors.missing });
		const context = await locals.portal.context();
		if (!(await takeExpertOut(context.db, id, reason.slice(0, 500), todayOf(context))))
			error(404, 'not-found');
		redirect(303, '/desk/experts?done=out');
	}
};
