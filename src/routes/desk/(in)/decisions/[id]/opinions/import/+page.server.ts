import { fail, redirect } from '@sveltejs/kit';
import { Refusal } from '#casework/refusal.ts';
import { wordsIn } from '#i18n/words.ts';
import { importOpinions, sheetKey } from '#participation/consultation/import-opinions.server.ts';
import { mostOpinions, readOpinions } from '#participation/consultation/imported-opinion.ts';
import { enteredCount } from '#participation/consultation/opinions.queries.server.ts';
import { openedByLead } from '#routes/desk/(in)/decisions/[id]/opinions/lead-handler.server.ts';
import { refusalText } from '#routes/desk/refused.ts';
import {
	sheetChoices,
	sheetOptions,
	sheetProblems
} from '#routes/desk/(in)/decisions/[id]/opinions/import/sheet-words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { on, officer, context } = await openedByLead(event);
	const sheet = event.url.searchParams.get('sheet');
	const entered = sheet ? await enteredCount(context.db, `opinions:${on.id}:${officer.account}:${sheet}`) : 0;
	return {
		id: on.id,
		title: on.title,
		most: mostOpinions,
		sheet,
		entered,
		choices: sheetChoices(wordsIn(event.locals.language))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { on, officer, context } = await openedByLead(event);
		const words = wordsIn(event.locals.language);
		const file = (await event.request.formData()).get('file');
		if (!(file instanceof File) || file.size === 0)
			return fail(400, { problems: [words.opinionSheet.noFile] });
		const text = await file.text();
		const read = readOpinions(text, words.opinionSheet.columns, sheetOptions(words));
		if (read.problems.length > 0) return fail(400, { problems: sheetProblems(read.problems, words) });
		const key = sheetKey(on, officer, text);
		try {
			await importOpinions(context, on, officer, key, read.opinions, event.locals.language);
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			return fail(409, { problems: [refusalText(refused.because, words)] });
		}
		redirect(303, `${event.url.pathname}?sheet=${key.split(':').at(-1)}`);
	}
};
