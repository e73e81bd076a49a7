import { error, fail, redirect } from '@sveltejs/kit';
import { Refusal } from '#casework/refusal.ts';
import { promotionOf } from '#disclosure/promotion/promotions.queries.server.ts';
import { declinePromotion } from '#disclosure/promotion/promotions.store.server.ts';
import { wordOf } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { writerOf } from '#routes/desk/(in)/disclosure/opened.server.ts';
import { refusalText } from '#routes/desk/refused.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { officer, context } = await writerOf(event, 'document', '');
	const one = await promotionOf(context.db, officer, context.county, event.params.id);
	if (!one) error(404, 'not-found');
	const words = wordsIn(event.locals.language);
	return {
		...one,
		requests: one.requests.map((request) => ({
			...request,
			outcome:
				request.outcome === null ? null : (wordOf(words.casework.options, request.outcome) ?? request.outcome)
		})),
		declined: event.url.searchParams.has('declined')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { officer, context } = await writerOf(event, 'document', '');
		const words = wordsIn(event.locals.language);
		const reason = String((await event.request.formData()).get('reason') ?? '');
		try {
			await declinePromotion(context, officer, event.params.id, reason);
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			if (refused.because === 'not-found') error(404, 'not-found');
			if (refused.because === 'check-input')
				return fail(400, { reason, missing: words.promotion.noReason, refused: undefined });
			const said = wordOf<string>(words.promotion.refusals, refused.because);
			return fail(409, { reason, missing: undefined, refused: said ?? refusalText(refused.because, words) });
		}
		redirect(303, `/desk/disclosure/promotions/${event.params.id}?declined`);
	}
};
