import { error, fail, redirect } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { openCase } from '#casework/open-case.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { wordsIn } from '#i18n/words.ts';
import { expertFields } from '#participation/expert-fields.ts';
import { reviewFacts } from '#participation/expert-review/form.ts';
import { openReview } from '#participation/expert-review/open-review.server.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import { filingProblem, refusalText } from '#routes/desk/refused.ts';
import type { Actions, PageServerLoad } from './$types';

/** Only the unit that leads the decision asks experts about it; for everybody else the page does not exist. */
async function opened(event: Parameters<typeof signedInOfficer>[0]) {
	const officer = signedInOfficer(event);
	const context = await event.locals.portal.context();
	const decision = await openCase(context, officer, event.url.searchParams.get('decision') ?? '');
	const may = decision?.unit === officer.unit && officer.roles.includes('handler');
	if (decision?.procedure !== 'decision' || !may) error(404, 'not-found');
	return { officer, context, decision };
}

export const load: PageServerLoad = async (event) => {
	const { decision } = await opened(event);
	return { formKey: randomUUID(), decision: { id: decision.id, title: decision.title } };
};

export const actions: Actions = {
	default: async (event) => {
		const { officer, context, decision } = await opened(event);
		const words = wordsIn(event.locals.language);
		const form = await event.request.formData();
		const knows = form
			.getAll('knows')
			.map(String)
			.filter((one) => expertFields.some((field) => field === one));
		const values = {
			title: String(form.get('title') ?? ''),
			story: String(form.get('story') ?? ''),
			knows: knows.join('、')
		};
		const read = reviewFacts.safeParse(values);
		if (!read.success) {
			const problems = read.error.issues.toReversed().map((issue): [string, string] => {
				const field = String(issue.path[0]);
				return field === 'knows'
					? [field, words.experts.desk.needFields]
					: [field, filingProblem('expert-review', field, issue.message, words)];
			});
			return fail(400, { values, knows, errors: Object.fromEntries(problems), refused: '' });
		}
		try {
			const on = await openReview(context, officer, decision, String(form.get('formKey')), read.data);
			event.locals.portal.log.info('expert-review-prepared', { caseId: on.id });
			redirect(303, `/desk/experts/choose/${on.id}`);
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			const errors: Record<string, string> = {};
			return fail(409, { values, knows, errors, refused: refusalText(refused.because, words) });
		}
	}
};
