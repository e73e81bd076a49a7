import { error, fail, redirect } from '@sveltejs/kit';
import { todayOf } from '#casework/context.server.ts';
import { editMatter } from '#casework/edit-matter.server.ts';
import { unitGroups } from '#casework/unit-groups.ts';
import { wordsIn } from '#i18n/words.ts';
import { filedAlone } from '#procedures.ts';
import { editorOfMatters } from '#routes/desk/officer.server.ts';
import { matterProblem, readMatter } from '#routes/desk/read-matter.ts';
import { versionsOf } from '#units/edits.queries.server.ts';
import { findMatter } from '#units/matters.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	editorOfMatters(event);
	const { locals, params, url } = event;
	const context = await locals.portal.context();
	const { county } = context;
	const versions = await versionsOf(context.db, params.matter);
	// The newest version, also before every process has seen it.
	const edited = readMatter.schema.safeParse(versions[0]?.body);
	const matter = edited.success ? edited.data : findMatter(county, params.matter);
	if (!matter) error(404, 'not-found');
	const kinds = wordsIn(locals.language).desk.action.unitKinds;
	return {
		matter,
		saved: url.searchParams.has('saved'),
		units: unitGroups(county, locals.language, todayOf(context), kinds),
		routes: county.routes.map((route) => ({ value: route.code, label: route.name[locals.language] })),
		kinds: filedAlone.map((one) => one.id),
		history: versions.map(({ version, edited_at, name }) => ({ version, at: edited_at, name }))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const officer = editorOfMatters(event);
		const { locals, params } = event;
		const context = await locals.portal.context();
		const before = findMatter(context.county, params.matter);
		if (!before) error(404, 'not-found');
		const values = readMatter.form(before, await event.request.formData());
		const errors = matterProblem(
			context.county,
			todayOf(context),
			values,
			wordsIn(locals.language).desk.catalogue
		);
		if (Object.keys(errors).length > 0) return fail(400, { values, errors });
		await editMatter(context.db, values, { by: officer.account, at: context.now });
		locals.portal.log.info('matter-edited', { matterId: params.matter });
		redirect(303, `/desk/catalogue/${params.matter}?saved`);
	}
};
