import { error, fail, redirect } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { todayOf } from '#casework/context.server.ts';
import { openCase } from '#casework/open-case.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { unitGroups } from '#casework/unit-groups.ts';
import { wordOf } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { appraisalsToBegin } from '#participation/appraising.ts';
import { openAppraisal } from '#participation/open-appraisal.server.ts';
import { procedureOf } from '#procedures.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import { filingProblem, refusalText } from '#routes/desk/refused.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** For handlers of the unit that leads the decision, while it may begin; for everybody else the page does not exist. */
async function opened(event: RequestEvent | Parameters<PageServerLoad>[0]) {
	const officer = signedInOfficer(event);
	const { kind } = event.params;
	const context = await event.locals.portal.context();
	const decision = await openCase(context, officer, event.params.id);
	const procedure = procedureOf(kind);
	const words = wordsIn(event.locals.language);
	const title = wordOf<string>(words.appraisals.begin, kind);
	const may = decision?.unit === officer.unit && officer.roles.includes('handler');
	if (!decision || !procedure || title === undefined || !may) error(404, 'not-found');
	if (!appraisalsToBegin(decision).includes(kind)) redirect(303, `/desk/cases/${decision.id}`);
	return { officer, context, decision, procedure, words, title };
}

export const load: PageServerLoad = async (event) => {
	const { officer, context, decision, procedure, words, title } = await opened(event);
	const kinds = words.desk.action.unitKinds;
	return {
		formKey: randomUUID(),
		kind: procedure.id,
		heading: title,
		lead: wordOf<string>(words.appraisals.lead, procedure.id) ?? '',
		decision: { id: decision.id, title: decision.title },
		views: Object.entries(procedure.form.views).map(([name, view]) => ({ name, ...view })),
		unit: officer.unit,
		/** Where the law names no reviewer, the unit chooses who assesses. */
		units:
			procedure.competence.units.length > 0
				? null
				: unitGroups(context.county, event.locals.language, todayOf(context), kinds)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { officer, context, decision, procedure, words } = await opened(event);
		const form = await event.request.formData();
		const given = (name: string) => String(form.get(name) ?? '');
		const values = Object.fromEntries(
			[...Object.keys(procedure.form.views), 'unit'].map((name) => [name, given(name)])
		);
		const read = procedure.form.schema.safeParse(values);
		if (!read.success) {
			const problems = read.error.issues.toReversed().map(({ path, message }): [string, string] => {
				const field = String(path[0]);
				return [field, filingProblem(procedure.id, field, message, words)];
			});
			return fail(400, { values, errors: Object.fromEntries(problems), refused: '' });
		}
		const facts = read.data as Record<string, string>;
		const known = context.county.units.some((one) => one.id === values['unit'] && one.to === null);
		const unit = procedure.competence.units[0] ?? (known ? values['unit'] : officer.unit);
		let on;
		try {
			on = await openAppraisal(context, procedure, officer, decision, given('formKey'), facts, unit);
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			const errors: Record<string, string> = {};
			return fail(409, { values, errors, refused: refusalText(refused.because, words) });
		}
		event.locals.portal.log.info('appraisal-begun', { caseId: on.id });
		redirect(303, `/desk/cases/${on.id}?done=${procedure.first}`);
	}
};
