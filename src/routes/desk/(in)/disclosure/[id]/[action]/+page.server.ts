import { error, fail, redirect } from '@sveltejs/kit';
import { rawInput } from '#casework/raw-input.ts';
import { Refusal } from '#casework/refusal.ts';
import { whyNot } from '#disclosure/may.ts';
import { publishCleanUp } from '#disclosure/normative/clean-up.server.ts';
import { releaseCall } from '#disclosure/payer-calls/call-payers.server.ts';
import { release } from '#disclosure/release.store.server.ts';
import { stepOf } from '#disclosure/steps.ts';
import { labelOf } from '#disclosure/words-of.ts';
import { wordOf } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { openedDisclosure } from '#routes/desk/(in)/disclosure/opened.server.ts';
import { problemText, refusalText } from '#routes/desk/refused.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { on, kind, officer, today } = await openedDisclosure(event);
	const { action } = event.params;
	const step = stepOf(action);
	if (!step) error(404, 'not-found');
	const words = wordsIn(event.locals.language);
	const because = whyNot(action, on, officer);
	return {
		id: on.id,
		action,
		kind: kind.id,
		title:
			kind.id === 'list'
				? (wordOf<string>(words.disclosure.lists, on.key) ?? on.key)
				: kind.face(on.body).title,
		fields: on.body.fields,
		text: kind.asks.map((ask) => ({ name: ask.name, choice: ask.kind === 'choice' })),
		rows: on.body.rows.length,
		law: step.law,
		standing: step.standing,
		danger: step.tone === 'danger',
		asks: step.asks.map((ask) => ({ ...ask, label: labelOf(words, action, ask.name) })),
		refused: because === null ? null : refused(because, words),
		today
	};
};

const refused = (because: string, words: ReturnType<typeof wordsIn>): string =>
	wordOf<string>(words.releases.refusals, because) ?? refusalText(because, words);

export const actions: Actions = {
	default: async (event) => {
		const { on, kind, officer, context } = await openedDisclosure(event);
		const { action } = event.params;
		const step = stepOf(action);
		if (!step) error(404, 'not-found');
		const words = wordsIn(event.locals.language);
		const values = rawInput(step.asks, await event.request.formData());
		try {
			if (kind.id === 'clean-up' && action === 'publish')
				await publishCleanUp(context, on.id, officer, values);
			else if (kind.id === 'payer-call') await releaseCall(context, on.id, action, officer, values);
			else await release(context, kind, on.id, action, officer, values);
		} catch (problem) {
			if (!(problem instanceof Refusal)) throw problem;
			const errors = Object.fromEntries(
				Object.entries(problem.problems).map(([name, code]) => [
					name,
					problemText(code, labelOf(words, action, name), words)
				])
			);
			const wrong = problem.because === 'check-input';
			return fail(wrong ? 400 : 409, {
				values,
				errors,
				refused: wrong ? undefined : refused(problem.because, words)
			});
		}
		event.locals.portal.log.info('released', { action, disclosureId: on.id });
		redirect(303, `/desk/disclosure/${on.id}?done=${action}`);
	}
};
