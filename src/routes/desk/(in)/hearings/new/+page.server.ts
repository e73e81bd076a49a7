import { error, fail, redirect } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { openCase } from '#casework/open-case.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { wordsIn } from '#i18n/words.ts';
import { hearingFacts } from '#participation/hearing/form.ts';
import { openHearing } from '#participation/hearing/open-hearing.server.ts';
import { procedureOf } from '#procedures.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import { filingProblem, refusalText } from '#routes/desk/refused.ts';
import type { Actions, PageServerLoad } from './$types';

/** Only the unit that leads the decision prepares a hearing on it; for everybody else the page does not exist. */
async function opened(event: Parameters<typeof signedInOfficer>[0]) {
	const officer = signedInOfficer(event);
	const context = await event.locals.portal.context();
	const decision = await openCase(context, officer, event.url.searchParams.get('decision') ?? '');
	const procedure = procedureOf('hearing');
	const may = decision?.unit === officer.unit && officer.roles.includes('handler');
	if (!procedure || decision?.procedure !== 'decision' || !may) error(404, 'not-found');
	return { officer, context, decision, procedure };
}

export const load: PageServerLoad = async (event) => {
	const { procedure, decision } = await opened(event);
	const views = Object.entries(procedure.form.views).map(([name, view]) => ({ name, ...view }));
	return { formKey: randomUUID(), views, decision: { id: decision.id, title: decision.title } };
};

export const actions: Actions = {
	default: async (event) => {
		const { officer, context, decision, procedure } = await opened(event);
		const words = wordsIn(event.locals.language);
		const form = await event.request.formData();
		const names = Object.keys(procedure.form.views);
		const values = Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? '')]));
		const read = hearingFacts.safeParse(values);
		if (!read.success) {
			const problems = read.error.issues.toReversed().map((issue) => {
				const field = String(issue.path[0]);
				return [field, filingProblem(procedure.id, field, issue.message, words)];
			});
			return fail(400, { values, errors: Object.fromEntries(problems) as Record<string, string> });
		}
		try {
			const on = await openHearing(context, officer, decision, String(form.get('formKey')), read.data);
			event.locals.portal.log.info('hearing-prepared', { caseId: on.id });
			redirect(303, `/desk/cases/${on.id}`);
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			return fail(409, { values, refused: refusalText(refused.because, words) });
		}
	}
};
