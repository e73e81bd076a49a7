import { error, fail, redirect } from '@sveltejs/kit';
import { Refusal } from '#casework/refusal.ts';
import { lettersOf } from '#casework/sealed/letters.queries.server.ts';
import { askReporter, dropAnswers } from '#casework/sealed/letters.store.server.ts';
import { sealedRow } from '#casework/sealed/sealed.queries.server.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { dayInChina } from '#clocks/day.ts';
import { wordsIn } from '#i18n/words.ts';
import { sealedAt } from '#routes/desk/(in)/sealed/liaison.server.ts';
import { problemTexts, refusalText } from '#routes/desk/refused.ts';
import type { Actions, PageServerLoad } from './$types';

/** One sealed registration: its package, its hand-over, its letters. Nothing of the content. */
export const load: PageServerLoad = async (event) => {
	const { on, context } = await sealedAt(event);
	const row = await sealedRow(context.db, on.id);
	const letters = await lettersOf(context.db, on.id);
	return {
		id: on.id,
		number: on.number,
		version: on.version,
		receivedOn: on.receivedOn,
		identity: on.identity,
		recipient: row?.recipient ?? '',
		fingerprint: row?.content_hash ?? '',
		handedOver: row?.handed_over_at ? dayInChina(row.handed_over_at) : null,
		packed: row?.content != null || letters.some((one) => one.way === 'answer' && one.content),
		letters: letters.map((one) => ({ n: one.n, way: one.way, on: one.on_day, kept: one.content !== null })),
		done: event.url.searchParams.get('done'),
		dropped: Number(event.url.searchParams.get('dropped') ?? 0)
	};
};

export const actions: Actions = {
	ask: async (event) => {
		const { on, procedure, context, officer } = await sealedAt(event);
		const form = await event.request.formData();
		const question = String(form.get('question') ?? '');
		try {
			await askReporter(context, procedure, on.id, officer, question, Number(form.get('seen')));
		} catch (refused) {
			return fail(400, { question, ...refusedWith(refused, event.locals) });
		}
		redirect(303, `/desk/sealed/${on.id}?done=ask-sealed`);
	},
	'hand-over': async (event) => {
		const { on, procedure, context, officer } = await sealedAt(event);
		const form = await event.request.formData();
		const values = {
			proof: String(form.get('proof') ?? ''),
			fingerprint: String(form.get('fingerprint') ?? '')
				.replace(/\s/g, '')
				.toLowerCase()
		};
		try {
			await takeAction(context, procedure, on.id, 'hand-over', officer, values, Number(form.get('seen')));
		} catch (refused) {
			return fail(400, { values, ...refusedWith(refused, event.locals) });
		}
		redirect(303, `/desk/sealed/${on.id}?done=hand-over`);
	},
	taken: async (event) => {
		const { on, context } = await sealedAt(event);
		redirect(303, `/desk/sealed/${on.id}?dropped=${await dropAnswers(context.db, on.id)}`);
	}
};

function refusedWith(refused: unknown, { language }: App.Locals) {
	if (!(refused instanceof Refusal)) throw refused;
	if (refused.because === 'not-found') error(404, 'not-found');
	const words = wordsIn(language);
	const asks = [
		{ name: 'proof', kind: 'text' },
		{ name: 'fingerprint', kind: 'text' }
	] as const;
	const own = refused.problems['text'];
	const letters = words.safekeeping.letters;
	return {
		errors: {
			...problemTexts(refused.problems, 'accusation', 'hand-over', asks, words),
			...(own ? { question: own === 'too-long' ? letters['too-long'] : letters.missing } : {}),
			...(refused.because === 'same-fingerprint' ? { fingerprint: refusalText(refused.because, words) } : {})
		} as Record<string, string>,
		refused:
			refused.because === 'check-input' || refused.because === 'same-fingerprint'
				? undefined
				: refusalText(refused.because, words)
	};
}
