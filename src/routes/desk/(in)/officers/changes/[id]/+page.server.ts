import { error, fail } from '@sveltejs/kit';
import { decideChange } from '#casework/officer-accounts/change-account.store.server.ts';
import { accountChange } from '#casework/officer-accounts/officer-accounts.queries.server.ts';
import { todayOf } from '#casework/context.server.ts';
import { namingIn } from '#casework/naming.ts';
import { Refusal } from '#casework/refusal.ts';
import { wordOf } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { countyKeeper } from '#routes/desk/county-keeper.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** One change of an account, for the administrator who decides. */
export const load: PageServerLoad = async (event) => {
	const by = countyKeeper(event);
	const context = await event.locals.portal.context();
	const { id } = event.params;
	const change = /^[0-9a-f-]{36}$/.test(id) ? await accountChange(context.db, id) : null;
	if (!change) error(404, 'not-found');
	const { unit } = namingIn(context.county, event.locals.language, todayOf(context));
	return {
		change,
		units: {
			before: change.unit === null ? '' : unit(change.unit),
			after: change.body.unit === undefined ? '' : unit(change.body.unit)
		},
		ownAsking: change.asked_by === by.account,
		ownAccount: change.account_id === by.account
	};
};

export const actions: Actions = {
	default: async (event) => {
		const by = countyKeeper(event);
		const decision = (await event.request.formData()).get('decision') === 'approved' ? 'approved' : 'refused';
		try {
			const context = await event.locals.portal.context();
			return { decision, ...(await decideChange(context, by, event.params.id, decision)) };
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			if (refused.because === 'not-found') error(404, 'not-found');
			const words = wordsIn(event.locals.language).access.officers;
			return fail(409, { refused: wordOf<string>(words.refusals, refused.because) ?? refused.because });
		}
	}
};
