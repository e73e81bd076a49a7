import { error, fail, redirect } from '@sveltejs/kit';
import { actionPage } from '#casework/action-page.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { grounds } from '#disclosure/information-request/decisions.ts';
import { documentsOf } from '#disclosure/information-request/documents.queries.server.ts';
import { decidePart } from '#disclosure/information-request/documents.store.server.ts';
import { partDecisions, partsOf } from '#disclosure/information-request/parts.ts';
import { wordsIn } from '#i18n/words.ts';
import { openedCase } from '#routes/desk/officer.server.ts';
import { problemTexts, refusalText } from '#routes/desk/refused.ts';
import type { Actions, PageServerLoad } from './$types';

const ACTION = 'decide-part';

export const load: PageServerLoad = async (event) => {
	const opened = await openedCase(event);
	if (!opened.procedure.lifecycle[ACTION]) error(404, 'not-found');
	const { number, title, version, name, refused, asks } = await actionPage(
		opened,
		ACTION,
		null,
		event.locals.language
	);
	const documents = await documentsOf(opened.context.db, opened.on.id);
	return {
		id: opened.on.id,
		...{ number, title, version, name, refused },
		labels: Object.fromEntries(asks.map((ask) => [ask.name, ask.label])),
		decisions: [...partDecisions],
		grounds: [...grounds],
		parts: partsOf(opened.on),
		documents: documents
			.filter((one) => one.kind === 'clean')
			.map(({ id, name, hash, passages }) => ({ id, name, hash, passages }))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { on, procedure, officer, context } = await openedCase(event);
		const form = await event.request.formData();
		const text = (name: string): string => String(form.get(name) ?? '');
		const values = {
			part: text('part'),
			decision: text('decision'),
			ground: text('ground'),
			document: text('document')
		};
		const words = wordsIn(event.locals.language);
		try {
			await decidePart(context, procedure, on, officer, values, Number(form.get('seen')));
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			const asks = procedure.lifecycle[ACTION]?.asks ?? [];
			return fail(refused.because === 'check-input' ? 400 : 409, {
				values,
				errors: problemTexts(refused.problems, procedure.id, ACTION, asks, words),
				refused: refused.because === 'check-input' ? null : refusalText(refused.because, words)
			});
		}
		redirect(303, `/desk/cases/${on.id}?done=${ACTION}`);
	}
};
