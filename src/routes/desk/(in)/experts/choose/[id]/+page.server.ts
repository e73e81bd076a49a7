import { error, fail, redirect } from '@sveltejs/kit';
import { todayOf } from '#casework/context.server.ts';
import { openCase } from '#casework/open-case.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { wordsIn } from '#i18n/words.ts';
import { decisionUnits, poolOn } from '#participation/experts.queries.server.ts';
import { LEAST } from '#participation/expert-fields.ts';
import { barOf } from '#participation/expert-review/eligible.ts';
import { knowsOf } from '#participation/expert-review/course.ts';
import { expertReview } from '#participation/expert-review/procedure.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import { problemText, refusalText } from '#routes/desk/refused.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Who can be chosen, and why others cannot; for the unit that asks, until the choice is made. */
async function opened(event: RequestEvent | Parameters<PageServerLoad>[0]) {
	const officer = signedInOfficer(event);
	const context = await event.locals.portal.context();
	const on = await openCase(context, officer, event.params.id);
	const may = on?.unit === officer.unit && officer.roles.includes('handler');
	if (on?.procedure !== 'expert-review' || !may) error(404, 'not-found');
	if (on.stage !== 'review-prepared') redirect(303, `/desk/cases/${on.id}`);
	return { officer, context, on };
}

export const load: PageServerLoad = async (event) => {
	const { context, on } = await opened(event);
	const fields = knowsOf(on);
	const units = await decisionUnits(context.db, on.boundTo ?? '');
	const pool = await poolOn(context.db, todayOf(context));
	return {
		id: on.id,
		title: on.title,
		fields,
		seats: String(Math.max(LEAST, fields.length)),
		pool: pool.map(({ ties: _, ...one }) => ({ ...one, bar: barOf({ ...one, ties: _ }, { fields, units }) }))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { officer, context, on } = await opened(event);
		const words = wordsIn(event.locals.language);
		const form = await event.request.formData();
		const byLot = form.get('way') === 'by-lot';
		const ids = form.getAll('expert').map(String);
		const pool = await poolOn(context.db, todayOf(context));
		const names = pool.filter((one) => ids.includes(one.id)).map((one) => one.name);
		const values = { seats: String(form.get('seats') ?? ''), reason: String(form.get('reason') ?? ''), ids };
		try {
			await takeAction(context, expertReview, on.id, 'choose-experts', officer, {
				way: byLot ? 'by-lot' : 'by-name',
				seats: byLot ? values.seats : String(names.length),
				named: byLot ? '' : names.join('\n'),
				reason: byLot ? '' : values.reason
			});
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			const problem = Object.values(refused.problems ?? {})[0];
			const said = problem ? problemText(problem, '', words) : refusalText(refused.because, words);
			return fail(409, { values, refused: said });
		}
		redirect(303, `/desk/cases/${on.id}?done=choose-experts`);
	}
};
