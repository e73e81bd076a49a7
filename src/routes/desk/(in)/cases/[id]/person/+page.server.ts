import { error, fail } from '@sveltejs/kit';
import { logLook } from '#casework/looks.store.server.ts';
import { looksAt } from '#casework/looks.queries.server.ts';
import { partiesOf } from '#casework/parties.queries.server.ts';
import { readLook } from '#casework/read-look.ts';
import { wordsIn } from '#i18n/words.ts';
import { openedCase } from '#routes/desk/officer.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { on, context } = await openedCase(event);
	if (on.sealed) error(404, 'not-found');
	return {
		id: on.id,
		number: on.number,
		anonymous: on.identity === 'anonymous',
		looks: await looksAt(context.db, on.id)
	};
};

export const actions: Actions = {
	/** Writes down who looks and for what; only then is anything read. */
	default: async (event) => {
		const { on, context, officer } = await openedCase(event);
		if (on.sealed) error(404, 'not-found');
		const read = readLook(await event.request.formData(), wordsIn(event.locals.language).desk.person);
		if ('errors' in read) return fail(400, { failed: read });
		await logLook(context.db, {
			caseId: on.id,
			account: officer.account,
			purpose: read.purpose,
			at: context.now
		});
		const parties = await partiesOf(context.db, context, on.id);
		return { shown: { purpose: read.purpose, name: officer.name, at: context.now, parties } };
	}
};
