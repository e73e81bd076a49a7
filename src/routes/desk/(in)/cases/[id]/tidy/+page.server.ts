import { error, fail, redirect } from '@sveltejs/kit';
import { actionPage } from '#casework/action-page.server.ts';
import { filesOf } from '#casework/officer-case.queries.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { splitAccusation } from '#casework/sealed/split.store.server.ts';
import { wordsIn } from '#i18n/words.ts';
import { procedures } from '#procedures.ts';
import { openedCase } from '#routes/desk/officer.server.ts';
import { refusalText } from '#routes/desk/refused.ts';
import type { Actions, PageServerLoad } from './$types';

const ACTION = 'tidy';

/** What accuses an official is cut out of the case and sealed; the rest runs on. */
export const load: PageServerLoad = async (event) => {
	const opened = await openedCase(event);
	if (!opened.procedure.lifecycle[ACTION]) error(404, 'not-found');
	const page = await actionPage(opened, ACTION, null, event.locals.language);
	const files = await filesOf(opened.context.db, opened.on.id);
	return {
		id: page.id,
		number: page.number,
		version: page.version,
		refused: page.refused,
		name: page.name,
		title: opened.on.title,
		story: opened.on.facts['story'] ?? '',
		files: files.map(({ id, name }) => ({ id, name }))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { on, procedure, context, officer } = await openedCase(event);
		const sealed = procedures.find((one) => one.sealed);
		if (!sealed || !procedure.lifecycle[ACTION]) error(404, 'not-found');
		const form = await event.request.formData();
		const text = (name: string) => String(form.get(name) ?? '').replace(/\r\n/g, '\n');
		const told = {
			title: text('title'),
			rest: text('rest'),
			accusation: text('accusation'),
			whom: text('whom'),
			files: form.getAll('files').map(String)
		};
		const { files } = event.locals.portal;
		try {
			const both = { own: procedure, sealed };
			await splitAccusation(context, files, both, on.id, officer, told, Number(form.get('seen')));
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			if (refused.because === 'not-found') error(404, 'not-found');
			const wrong = refused.because === 'check-input';
			return fail(wrong ? 400 : 409, {
				told,
				problems: { ...refused.problems },
				refused: wrong ? undefined : refusalText(refused.because, wordsIn(event.locals.language))
			});
		}
		redirect(303, `/desk/cases/${on.id}?done=${ACTION}`);
	}
};
