import { randomBytes } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import { todayOf } from '#casework/context.server.ts';
import { deadlinesOf, nextDue } from '#casework/deadlines.ts';
import { fileForSomebody, formProblems } from '#casework/desk-filing.server.ts';
import { readFilledForm } from '#casework/filled-form.ts';
import { FILE_LIMIT, keepUploads, MOST_FILES } from '#casework/keep-upload.server.ts';
import { namingIn } from '#casework/naming.ts';
import { caseFor } from '#casework/officer-case.queries.server.ts';
import { sealUpload } from '#casework/sealed/seal-upload.server.ts';
import { unitGroups } from '#casework/unit-groups.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { formatCode } from '#platform/one-time-code.ts';
import { filedAlone } from '#procedures.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import { filingProblem } from '#routes/desk/refused.ts';
import type { County } from '#units/county.ts';
import { villagesOf } from '#units/places.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const registrar = (event: Pick<RequestEvent, 'locals' | 'url'>) => {
	const officer = signedInOfficer(event);
	if (!officer.roles.includes('registrar')) error(404, 'not-found');
	return officer;
};

const villageChoices = (county: County, township: string, language: Language) =>
	villagesOf(county, township).map((one) => ({ value: one.code, label: one.name[language] }));

const fileable = (id: string | null) => filedAlone.find((one) => one.id === id);

export const load: PageServerLoad = async (event) => {
	registrar(event);
	const { locals, url } = event;
	const words = wordsIn(locals.language);
	const { county, ...context } = await locals.portal.context();
	const procedure = fileable(url.searchParams.get('procedure'));
	const township = url.searchParams.get('township') ?? '';
	const name = (one: { name: { zh: string; en: string } }) => one.name[locals.language];
	return {
		key: randomBytes(16).toString('hex'),
		mb: FILE_LIMIT / 2 ** 20,
		kinds: filedAlone.map((one) => one.id),
		townships: county.places.townships.map((one) => ({ value: one.id, label: name(one) })),
		township,
		villages: villageChoices(county, township, locals.language),
		units: unitGroups(county, locals.language, todayOf(context), words.desk.action.unitKinds),
		procedure: procedure
			? {
					id: procedure.id,
					sealed: procedure.sealed,
					fields: procedure.form.steps.flatMap((step) =>
						step.fields.flatMap((field) => {
							const view = wordOf(procedure.form.views, field);
							return view ? [{ name: field, ...view }] : [];
						})
					),
					complainedOf: procedure.form.complainedOf,
					place: procedure.form.place,
					evidence: procedure.form.evidence,
					identities: procedure.form.identities
				}
			: null
	};
};

export const actions: Actions = {
	default: async (event) => {
		const officer = registrar(event);
		const { locals, url } = event;
		const procedure = fileable(url.searchParams.get('procedure'));
		if (!procedure) error(404, 'not-found');
		const words = wordsIn(locals.language);
		const form = await event.request.formData();
		const filled = readFilledForm(procedure, form);
		const context = await locals.portal.context();
		const problems = formProblems(context, procedure, filled);
		const errors = Object.fromEntries(
			Object.entries(problems).map(([field, problem]) => [
				field,
				filingProblem(procedure.id, field, problem, words)
			])
		);
		const uploads = form
			.getAll('files')
			.filter((one): one is File => one instanceof File && (one.size > 0 || one.name !== ''));
		const villages = villageChoices(context.county, filled.answers['township'] ?? '', locals.language);
		// A browser does not send chosen files twice: whoever is shown the form again must choose them again.
		const again = (count: number): string[] =>
			count > 0 ? [fill(words.desk.file.chooseAgain, { count })] : [];
		if (Object.keys(errors).length > 0) {
			const files = again(uploads.length).join('');
			return fail(400, { filled, villages, errors: { ...errors, ...(files ? { files } : {}) } });
		}
		const kept = procedure.form.evidence
			? await keepUploads(
					locals.portal.files,
					uploads,
					MOST_FILES,
					procedure.sealed ? (file) => sealUpload(context, file) : undefined
				)
			: [];
		const refused = kept.flatMap((one) => ('refused' in one ? [one] : []));
		if (refused.length > 0) {
			const texts = refused.map((one) =>
				one.refused === 'too-many'
					? words.desk.file.tooMany
					: fill(words.desk.file.refusedFile[one.refused], { name: one.name })
			);
			return fail(400, {
				filled,
				villages,
				errors: { files: [...texts, ...again(kept.length - refused.length)].join(' ') }
			});
		}
		const files = kept.flatMap((one) => ('file' in one ? [one.file] : []));
		const { on, code } = await fileForSomebody(context, procedure, officer, filled, files, locals.language);
		if (!on.sealed) locals.portal.log.info('filed-at-desk', { caseId: on.id });
		const next = nextDue(deadlinesOf(procedure, on.timeline, context));
		const naming = namingIn(context.county, locals.language, todayOf(context));
		const opens = !on.sealed && (await caseFor(context.db, officer, context.county, on.id)) !== null;
		return {
			receipt: {
				number: on.number,
				code: formatCode(code),
				receivedOn: on.receivedOn,
				next: next?.due ? { step: naming.clock(next.clock), day: next.due } : null,
				href: opens ? `/desk/cases/${on.id}` : null,
				unit: naming.unit(on.unit ?? on.dispatcher),
				follow: `${url.origin}/follow`
			}
		};
	}
};
