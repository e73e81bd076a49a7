import { redirect } from '@sveltejs/kit';
import { todayOf } from '#casework/context.server.ts';
import { DRAFT_DAYS } from '#casework/draft.store.server.ts';
import { firstOpenStep, stepsOf } from '#casework/draft.ts';
import { periodsOf } from '#casework/periods.ts';
import { beginDraft, draftAt, procedureAt } from '#routes/(site)/file/draft.server.ts';
import { findMatter } from '#units/matters.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const procedure = procedureAt(event);
	// An opinion begins at the decision it is about.
	if (procedure.standsOn && !(await draftAt(event))) redirect(303, '/participation');
	const context = await event.locals.portal.context();
	const found = await draftAt(event);
	const matter = findMatter(context.county, event.url.searchParams.get('matter') ?? '');
	const { form } = procedure;
	return {
		procedure: procedure.id,
		sealed: procedure.sealed,
		identities: form.identities,
		evidence: form.evidence,
		periods: periodsOf(procedure, todayOf(context), context.figures),
		minutes: Math.ceil(stepsOf(form).length * 0.8),
		days: DRAFT_DAYS,
		matter: matter ? { id: matter.id, title: matter.title[event.locals.language] } : null,
		words: event.url.searchParams.get('words') ?? '',
		resume: found && !found.draft.sent ? (firstOpenStep(form, found.draft) ?? 'check') : null,
		sent: found?.draft.sent?.number ?? null
	};
};

export const actions: Actions = {
	default: async (event) => {
		const procedure = procedureAt(event);
		const form = await event.request.formData();
		const county = await event.locals.portal.county();
		const matter = findMatter(county, String(form.get('matter') ?? ''));
		await beginDraft(event, matter?.id ?? null, String(form.get('words') ?? '').slice(0, 1000));
		redirect(303, `/file/${procedure.id}/${stepsOf(procedure.form)[0]}`);
	}
};
