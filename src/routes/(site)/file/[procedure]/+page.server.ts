import { error, redirect } from '@sveltejs/kit';
import { todayOf } from '#casework/context.server.ts';
import { DRAFT_DAYS } from '#casework/draft.store.server.ts';
import { firstOpenStep, stepsOf } from '#casework/draft.ts';
import type { Form } from '#casework/form.ts';
import { namingIn } from '#casework/naming.ts';
import { periodsOf } from '#casework/periods.ts';
import { beginDraft, draftAt, procedureAt, readPrefilled } from '#routes/(site)/file/draft.server.ts';
import { toldIn } from '#routes/(site)/file/told.server.ts';
import { waitToBegin } from '#routes/sending.server.ts';
import type { County } from '#units/county.ts';
import { findMatter } from '#units/matters.ts';
import type { Actions, PageServerLoad } from './$types';

/** `words` is what was typed to find the matter: the beginning of the story. */
const filledIn = (form: Form, county: County, given: (name: string) => string) =>
	readPrefilled(form, county, (name) => (name === 'story' ? given('story') || given('words') : given(name)));

export const load: PageServerLoad = async (event) => {
	const procedure = procedureAt(event);
	// An opinion begins at the decision it is about.
	if (procedure.standsOn && !(await draftAt(event))) redirect(303, '/participation');
	const context = await event.locals.portal.context();
	const found = await draftAt(event);
	const matter = findMatter(context.county, event.url.searchParams.get('matter') ?? '');
	const { form } = procedure;
	const told = await toldIn(event.locals, event.url);
	const filled = filledIn(form, context.county, (name) =>
		name === 'words' ? told : (event.url.searchParams.get(name) ?? '')
	);
	return {
		procedure: procedure.id,
		sealed: procedure.sealed,
		identities: form.identities,
		complains: form.complainedOf !== 'no',
		evidence: form.evidence,
		periods: periodsOf(procedure, todayOf(context), context.figures),
		minutes: Math.ceil(stepsOf(form).length * 0.8),
		days: DRAFT_DAYS,
		matter: matter ? { id: matter.id, title: matter.title[event.locals.language] } : null,
		filled,
		unitName: namingIn(context.county, event.locals.language, todayOf(context)).unit(filled.unit),
		resume: found && !found.draft.sent ? (firstOpenStep(form, found.draft) ?? 'check') : null,
		sent: found?.draft.sent?.number ?? null
	};
};

export const actions: Actions = {
	default: async (event) => {
		const procedure = procedureAt(event);
		if ((await waitToBegin(event)) > 0) error(429, 'too-many');
		const form = await event.request.formData();
		const county = await event.locals.portal.county();
		const matter = findMatter(county, String(form.get('matter') ?? ''));
		const filled = filledIn(procedure.form, county, (name) => String(form.get(name) ?? ''));
		await beginDraft(event, matter?.id ?? null, filled);
		redirect(303, `/file/${procedure.id}/${stepsOf(procedure.form)[0]}`);
	}
};
