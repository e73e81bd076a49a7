import { fail } from '@sveltejs/kit';
import { askChange } from '#casework/officer-accounts/change-account.store.server.ts';
import { todayOf } from '#casework/context.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { unitGroups } from '#casework/unit-groups.ts';
import { wordsIn } from '#i18n/words.ts';
import { countyKeeper } from '#routes/desk/county-keeper.server.ts';
import { problemWords, readOfficer } from '#routes/desk/(in)/officers/officer-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	countyKeeper(event);
	const context = await event.locals.portal.context();
	const { language } = event.locals;
	return {
		groups: unitGroups(context.county, language, todayOf(context), wordsIn(language).desk.action.unitKinds)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const officer = countyKeeper(event);
		const { reason, ...body } = readOfficer(await event.request.formData());
		try {
			const context = await event.locals.portal.context();
			const done = await askChange(context, officer, { account: null, kind: 'add', body, reason });
			return { done };
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			const errors = problemWords(refused.problems, wordsIn(event.locals.language));
			return fail(400, { values: { ...body, reason }, errors });
		}
	}
};
