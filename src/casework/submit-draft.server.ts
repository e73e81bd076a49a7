import { todayOf, type Context } from '#casework/context.server.ts';
import { factsFrom, promisedMissing } from '#casework/check-step.ts';
import { firstOpenStep, type Draft } from '#casework/draft.ts';
import { isNamed, partiesFrom } from '#casework/draft-person.ts';
import { draftFiles, draftId, saveDraft } from '#casework/draft.store.server.ts';
import { fileCase } from '#casework/file-case.store.server.ts';
import { accusedToday, findingFor } from '#casework/finding.ts';
import { PRIVACY_NOTICE } from '#casework/privacy-notice.ts';
import type { Procedure } from '#casework/procedure.ts';
import { Refusal } from '#casework/refusal.ts';

/**
 * Files what the draft holds, once: the draft's id is the key of the form, so that pressing twice or going back gives
 * the same case. Afterwards the draft keeps its receipt and nothing that was typed.
 */
export async function submitDraft(
	context: Context,
	procedure: Procedure,
	secret: string,
	draft: Draft
): Promise<Draft> {
	if (draft.sent) return draft;
	const facts = factsFrom(procedure.form, draft.answers);
	const files = await draftFiles(context, secret);
	if (!facts || firstOpenStep(procedure.form, draft)) throw new Refusal('check-input');
	if (promisedMissing(procedure.form, draft.answers, files.length)) throw new Refusal('check-input');
	const finding = procedure.sealed ? null : findingFor(context.county, procedure, draft, todayOf(context));
	const { answers } = draft;
	const on = await fileCase(
		context,
		procedure,
		{
			formKey: draftId(context, secret),
			facts,
			accused: [
				...accusedToday(context.county, draft.units, todayOf(context)).map((unit) => ({
					unit,
					person: null
				})),
				...personsOf(answers['persons'] ?? '').map((person) => ({ unit: null, person }))
			],
			parties: partiesFrom(answers),
			identity: isNamed(answers) ? 'named' : 'anonymous',
			township: placeOf(answers['township']),
			village: placeOf(answers['village']),
			channel: 'web',
			// Whoever gives no name can be served only on the page behind number and code.
			electronic: !isNamed(answers) || answers['electronic'] === 'yes',
			language: draft.language,
			files,
			queryCode: draft.code,
			privacyNotice: PRIVACY_NOTICE,
			matter: finding?.matter ?? null,
			finding,
			...(draft.standsOn ? { boundTo: draft.standsOn.caseId, unit: draft.standsOn.unit } : {})
		},
		{ kind: 'resident', caseId: '' }
	);
	const sent = { caseId: on.id, number: on.number, receivedAt: on.receivedAt.toISOString() };
	const kept: Draft = { ...draft, answers: {}, units: [], matter: null, sent };
	await saveDraft(context, secret, kept, context.now);
	return kept;
}

const placeOf = (answer: string | undefined): string | null =>
	answer && answer !== 'unknown' ? answer : null;

const personsOf = (text: string): string[] =>
	text
		.split(/[\n,，、;；]/)
		.map((one) => one.trim())
		.filter((one) => one !== '');
