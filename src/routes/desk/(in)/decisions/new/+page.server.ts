import { plainFiling } from '#casework/plain-filing.server.ts';
import { error, fail, redirect } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { fileCase } from '#casework/file-case.store.server.ts';
import { Refusal } from '#casework/refusal.ts';
import type { NormativeFacts } from '#participation/normative-draft/form.ts';
import { planDocument } from '#participation/normative-draft/plan-document.server.ts';
import { drafted } from '#participation/public-decision.ts';
import { readNumber } from '#platform/one-time-code.ts';
import { newCode } from '#platform/one-time-code.server.ts';
import { procedureOf } from '#procedures.ts';
import { wordsIn } from '#i18n/words.ts';
import { filingProblem } from '#routes/desk/refused.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Only those who handle cases propose; for everybody else the page does not exist. */
const proposer = (event: Parameters<typeof signedInOfficer>[0]) => {
	const officer = signedInOfficer(event);
	const kind = drafted.find((one) => one === event.url.searchParams.get('kind')) ?? 'decision';
	const procedure = procedureOf(kind);
	if (!officer.roles.includes('handler') || !procedure) error(404, 'not-found');
	return { officer, procedure };
};

export const load: PageServerLoad = (event) => {
	const { procedure } = proposer(event);
	const views = Object.entries(procedure.form.views).map(([name, view]) => ({ name, ...view }));
	// Begun at the suggestion that it comes from.
	const from = readNumber(event.url.searchParams.get('suggestion') ?? '') ?? '';
	return {
		kind: procedure.id,
		formKey: randomUUID(),
		views,
		given: from === '' ? {} : { origin: 'citizen', originNumber: from }
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { officer, procedure } = proposer(event);
		const form = await event.request.formData();
		const names = Object.keys(procedure.form.views);
		const values = Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? '')]));
		const read = procedure.form.schema.safeParse(values);
		const words = wordsIn(event.locals.language);
		const problemsOf = (problems: Readonly<Record<string, string>>) =>
			Object.fromEntries(
				Object.entries(problems).map(([field, problem]) => [
					field,
					filingProblem(procedure.id, field, problem, words)
				])
			);
		if (!read.success) {
			const found = read.error.issues.toReversed().map((issue) => [String(issue.path[0]), issue.message]);
			return fail(400, { values, errors: problemsOf(Object.fromEntries(found)) });
		}
		let proposed = '';
		const context = await event.locals.portal.context();
		try {
			const key = String(form.get('formKey'));
			const facts = read.data as Record<string, string>;
			const on =
				procedure.id === 'decision'
					? await fileCase(
							context,
							procedure,
							{
								...plainFiling,
								formKey: `decision:${officer.account}:${key}`,
								facts,
								queryCode: newCode(),
								unit: officer.unit
							},
							officer
						)
					: await planDocument(context, officer, key, facts as NormativeFacts);
			event.locals.portal.log.info('decision-proposed', { caseId: on.id });
			proposed = on.id;
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			return fail(400, { values, errors: problemsOf(refused.problems) });
		}
		redirect(303, `/desk/cases/${proposed}`);
	}
};
