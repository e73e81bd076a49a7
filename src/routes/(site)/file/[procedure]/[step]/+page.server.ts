import { error, fail, redirect } from '@sveltejs/kit';
import { choicesOf, placesFor } from '#routes/(site)/file/[procedure]/[step]/choices.ts';
import { readAnswers } from '#routes/(site)/file/[procedure]/[step]/read-answers.ts';
import { checkStep, fieldsOf, promisedMissing } from '#casework/check-step.ts';
import { draftFiles, addDraftFile, removeDraftFile, saveDraft } from '#casework/draft.store.server.ts';
import { newDraft, stepAfter, stepBefore, stepsOf, withAnswers, type Draft } from '#casework/draft.ts';
import { FILE_LIMIT, keepUploads, MOST_FILES } from '#casework/keep-upload.server.ts';
import { sealUpload } from '#casework/sealed/seal-upload.server.ts';
import { dayInChina } from '#clocks/day.ts';
import { quotesNoClause } from '#participation/clauses.ts';
import { clauseNames } from '#participation/decisions.queries.server.ts';
import { openDraft, procedureAt, type OpenDraft } from '#routes/(site)/file/draft.server.ts';
import { now } from '#platform/time.server.ts';
import { againAt, isPassing, RETRY_SECONDS } from '#routes/trouble.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { procedure, secret, draft } = await openDraft(event).catch((cause) => typedDraft(event, cause));
	const { form } = procedure;
	const { step } = event.params;
	if (!stepsOf(form).includes(step)) error(404, 'not-found');
	const typed = event.locals.trouble
		? readAnswers(form, [...fieldsOf(form, step), 'identity', 'for'], event.locals.posted ?? new FormData())
		: {};
	const answers = { ...draft.answers, ...typed };
	const clauses = await clausesFor(event, step, procedure, draft);
	const changing = event.url.searchParams.has('change');
	return {
		procedure: procedure.id,
		sealed: procedure.sealed,
		step,
		changing,
		back: changing ? `/file/${procedure.id}/check` : null,
		fields: fieldsOf(form, step).flatMap((name) => (form.views[name] ? [{ name, ...form.views[name] }] : [])),
		answers: Object.fromEntries(
			[...fieldsOf(form, step), 'identity', 'for'].map((field) => [field, answers[field] ?? ''])
		),
		clauses: clauses.length > 6 ? [...clauses.slice(0, 1), '…', ...clauses.slice(-1)] : clauses,
		units: draft.units,
		identities: form.identities,
		complains: form.complainedOf !== 'no',
		accusedAsked: form.complainedOf === 'asked',
		choices: choicesOf(
			await event.locals.portal.county(),
			step,
			draft,
			dayInChina(now()),
			event.locals.language
		),
		files:
			step === 'evidence' && !event.locals.trouble
				? (await draftFiles(event.locals.portal, secret)).map(({ id, name, bytes, type }) => ({
						id,
						name,
						bytes,
						type
					}))
				: [],
		/** The page on which a file was promised, to promise otherwise there. */
		promised:
			step === 'evidence' && promisedMissing(form, answers, 0)
				? (form.steps.find((one) => one.fields.includes(form.promises?.fact ?? ''))?.key ?? null)
				: null,
		most: MOST_FILES,
		megabytes: FILE_LIMIT / 2 ** 20
	};
};

export const actions: Actions = {
	default: (event) =>
		takeStep(event).catch((cause: unknown) => {
			if (!isPassing(event.locals, cause)) throw cause;
			event.setHeaders({ 'retry-after': String(RETRY_SECONDS) });
			return fail(503, { refused: [], problems: {} as Record<string, string>, wait: againAt(event.locals) });
		})
};

/** While the draft cannot be read, the step is shown as it was sent: the same form, with what was typed. */
function typedDraft(event: Pick<RequestEvent, 'locals' | 'params'>, cause: unknown): OpenDraft {
	const { posted, language } = event.locals;
	if (!posted || !event.locals.trouble) throw cause;
	const procedure = procedureAt(event);
	return { procedure, secret: '', draft: newDraft(procedure.id, language, '', null, {}) };
}

async function takeStep(event: RequestEvent) {
	const posted = await event.request.formData();
	const open = await openDraft(event);
	const { form } = open.procedure;
	const { step } = event.params;
	if (!stepsOf(form).includes(step)) error(404, 'not-found');
	const { portal } = event.locals;
	const county = await portal.county();
	const draft = withUnits(open.draft, posted, placesFor(county, open.draft).units);
	const answers = readAnswers(form, fieldsOf(form, step), posted);
	const typed = { ...draft, answers: { ...draft.answers, ...answers } };
	const problems = checkStep(form, step, typed, placesFor(county, typed), dayInChina(now()));
	const clauses = await clausesFor(event, step, open.procedure, draft);
	if (quotesNoClause(answers['clause'] ?? '', clauses)) problems['clause'] = 'no-such-clause';
	// What is not for this portal is not kept, not even in the draft (INV-04).
	if (Object.values(problems).includes('not-here')) redirect(303, `/file/${open.procedure.id}/higher`);
	const staying = posted.has('add') || posted.has('remove') || posted.has('upload') || posted.has('delete');
	// Going back keeps what is typed as it is; a page that was whole stays whole if it still is.
	const back = posted.has('back');
	const good = Object.keys(problems).length === 0;
	const whole = good && !staying && (!back || open.draft.done.includes(step));
	const next = withAnswers(draft, step, answers, whole);
	// Another township has other villages.
	const moved = step === 'place' && answers['township'] !== open.draft.answers['township'];
	await saveDraft(
		portal,
		open.secret,
		moved ? withAnswers(next, 'village', { village: '' }, false) : next,
		now()
	);

	const refused = step === 'evidence' ? await takeFiles(event, open, posted) : [];
	if (refused.length > 0) return fail(400, { refused, problems: {} as Record<string, string>, wait: '' });
	if (back) redirect(303, pageBefore(open.procedure, step));
	const lacking =
		step === 'evidence' &&
		!staying &&
		promisedMissing(form, next.answers, (await draftFiles(portal, open.secret)).length);
	if (lacking) {
		await saveDraft(portal, open.secret, withAnswers(next, step, {}, false), now());
		const problems: Record<string, string> = { files: 'promised-missing' };
		return fail(400, { refused: [], problems, wait: '' });
	}
	const here = `/file/${open.procedure.id}/${step}`;
	const change = event.url.searchParams.has('change');
	if (staying) redirect(303, `${here}${change ? '?change' : ''}`);
	if (!good) return fail(400, { refused: [], problems, wait: '' });
	redirect(
		303,
		`/file/${open.procedure.id}/${stepAfter(form, moved ? { done: next.done.filter((one) => one !== 'village') } : next, step, change)}`
	);
}

const pageBefore = ({ id, form }: OpenDraft['procedure'], step: string): string =>
	[`/file/${id}`, stepBefore(form, step)].filter(Boolean).join('/');

/** The clauses that an opinion may quote, on the page that asks for one. */
const clausesFor = async (
	{ locals }: Pick<RequestEvent, 'locals'>,
	step: string,
	{ form }: OpenDraft['procedure'],
	{ standsOn }: Draft
): Promise<string[]> =>
	standsOn && !locals.trouble && fieldsOf(form, step).includes('clause')
		? clauseNames(locals.portal.db, locals.portal.publicDb, standsOn.caseId)
		: [];

/** Units complained of are added and taken away one by one; one that was chosen and not yet added counts too. */
function withUnits(draft: Draft, posted: FormData, known: readonly string[]): Draft {
	const chosen = String(posted.get('unit') ?? '');
	const removed = String(posted.get('remove') ?? '');
	const units = [...draft.units, ...(known.includes(chosen) ? [chosen] : [])].filter(
		(unit) => unit !== removed
	);
	return { ...draft, units: [...new Set(units)] };
}

async function takeFiles(
	event: RequestEvent,
	open: OpenDraft,
	posted: FormData
): Promise<{ because: string; name: string }[]> {
	const { portal } = event.locals;
	const removed = String(posted.get('delete') ?? '');
	if (removed !== '') await removeDraftFile(portal, portal.files, open.secret, removed);
	const room = MOST_FILES - (await draftFiles(portal, open.secret)).length;
	const uploads = posted.getAll('files').filter((one): one is File => one instanceof File);
	const context = await portal.context();
	const kept = await keepUploads(
		portal.files,
		uploads,
		room,
		open.procedure.sealed ? (file) => sealUpload(context, file) : undefined
	);
	for (const one of kept) if ('file' in one) await addDraftFile(portal, open.secret, one.file);
	return kept.flatMap((one) => ('refused' in one ? [{ because: one.refused, name: one.name }] : []));
}
