import { fail, redirect } from '@sveltejs/kit';
import { factsFrom, fieldsOf, promisedMissing } from '#casework/check-step.ts';
import { todayOf } from '#casework/context.server.ts';
import { draftFiles } from '#casework/draft.store.server.ts';
import { firstOpenStep, stepBefore, stepsOf } from '#casework/draft.ts';
import type { Form } from '#casework/form.ts';
import { findingFor } from '#casework/finding.ts';
import { Refusal } from '#casework/refusal.ts';
import { submitDraft } from '#casework/submit-draft.server.ts';
import { testRoutes } from '#jurisdiction/test-routes.ts';
import { withNumbers } from '#publication/typed-numbers.ts';
import { apartDraft, openDraft } from '#routes/(site)/file/draft.server.ts';
import { waitToSend } from '#routes/sending.server.ts';
import { matterTitles, unitNames } from '#units/names.ts';
import { findTownship, findVillage } from '#units/places.ts';
import type { Actions, PageServerLoad } from './$types';

/** The questions that are answered in the person's own words. */
const wordFields = (form: Form): string[] =>
	Object.entries(form.views).flatMap(([field, { kind }]) =>
		kind === 'text' || kind === 'longtext' ? [field] : []
	);

export const load: PageServerLoad = async (event) => {
	const { procedure, secret, draft } = await openDraft(event);
	const { form } = procedure;
	const open = firstOpenStep(form, draft);
	if (open) redirect(303, `/file/${procedure.id}/${open}`);
	const files = (await draftFiles(event.locals.portal, secret)).map((file) => file.name);
	if (promisedMissing(form, draft.answers, files.length)) redirect(303, `/file/${procedure.id}/evidence`);
	const { county, ...context } = await event.locals.portal.context();
	const { language } = event.locals;
	const finding = procedure.sealed ? null : findingFor(county, procedure, draft, todayOf(context));
	const units = unitNames(county, language);
	const titles = matterTitles(county, language);
	return {
		procedure: procedure.id,
		sealed: procedure.sealed,
		apart: await apartDraft(event),
		accuses:
			!procedure.sealed &&
			testRoutes(county, {
				procedure: procedure.id,
				text: Object.values(draft.answers).join('\n'),
				answers: []
			}).some((hit) => hit.code === 'JJ'),
		back: `/file/${procedure.id}/${stepBefore(form, 'check')}`,
		steps: stepsOf(form).map((step) => ({ step, fields: [...fieldsOf(form, step)] })),
		numbers: form.place
			? withNumbers([...wordFields(form), 'placeWords'], draft.answers)
			: withNumbers(wordFields(form), draft.answers),
		language: event.locals.language,
		kinds: Object.fromEntries(Object.entries(form.views).map(([field, view]) => [field, view.kind])),
		answers: { ...draft.answers, ...factsFrom(form, draft.answers) },
		units: draft.units.map((unit) => units[unit] ?? unit),
		place: {
			township: findTownship(county, draft.answers['township'] ?? '')?.name[language] ?? '',
			village: findVillage(county, draft.answers['village'] ?? '')?.name[language] ?? ''
		},
		files,
		finding: finding && {
			unit: finding.unit === null ? null : (units[finding.unit] ?? finding.unit),
			matter: finding.matter === null ? null : (titles[finding.matter] ?? null),
			certain: finding.certainty !== 'unsure',
			because: finding.because.map((reason) => {
				const [code = '', of = ''] = reason.split(':');
				return { code, name: code === 'matter' ? (titles[of] ?? of) : (units[of] ?? '') };
			})
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { procedure, secret, draft } = await openDraft(event);
		const posted = await event.request.formData();
		if (posted.get('consent') !== 'yes') return fail(400, { because: 'consent', minutes: 0 });
		const seconds = await waitToSend(event, posted);
		if (seconds > 0) return fail(429, { because: 'wait', minutes: Math.ceil(seconds / 60) });
		try {
			await submitDraft(await event.locals.portal.context(), procedure, secret, draft);
		} catch (refusal) {
			if (!(refusal instanceof Refusal)) throw refusal;
			return fail(409, { because: refusal.because, minutes: 0 });
		}
		redirect(303, `/file/${procedure.id}/sent`);
	}
};
