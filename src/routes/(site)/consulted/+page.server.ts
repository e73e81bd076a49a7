import { fail, type RequestEvent } from '@sveltejs/kit';
import { Refusal } from '#casework/refusal.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { consultationFor } from '#disclosure/information-request/third-party.store.server.ts';
import { wordOf } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { readCode, readNumber } from '#platform/one-time-code.ts';
import { procedureOf } from '#procedures.ts';
import { codeTries } from '#routes/code-tries.server.ts';
import { unitNames } from '#units/names.ts';
import type { Actions } from './$types';

const opened = async ({ locals, getClientAddress }: RequestEvent, form: FormData) => {
	const typed = { number: String(form.get('number') ?? ''), code: String(form.get('code') ?? '') };
	const words = wordsIn(locals.language).reports.consulted;
	const number = readNumber(typed.number);
	const { byNumber, byAddress } = await codeTries(locals.portal);
	const tries = [await byNumber.take(`consulted:${number}`), await byAddress.take(getClientAddress())];
	if (tries.some((one) => !one.allowed)) return { typed, wrong: words.wait };
	const context = await locals.portal.context();
	const asked = number ? await consultationFor(context, number, readCode(typed.code) ?? '') : null;
	if (!asked) return { typed, wrong: words.wrong };
	await byNumber.forget(`consulted:${number}`);
	const names = unitNames(context.county, locals.language);
	const letter = {
		letter: asked.letter,
		unit: names[asked.unit] ?? '',
		askedOn: asked.askedOn,
		answered: asked.opinion !== null || asked.on.stage !== 'consulting'
	};
	return { typed, asked, letter, wrong: null };
};

/** A third party that was asked reads the letter and answers it, with the number and code of the letter. */
export const actions: Actions = {
	open: async (event) => {
		const found = await opened(event, await event.request.formData());
		if (!('asked' in found) || !found.asked)
			return fail(400, { typed: found.typed, wrong: found.wrong ?? null });
		return { typed: found.typed, letter: found.letter };
	},
	answer: async (event) => {
		const form = await event.request.formData();
		const found = await opened(event, form);
		if (!('asked' in found) || !found.asked)
			return fail(400, { typed: found.typed, wrong: found.wrong ?? null });
		const { asked, letter, typed } = found;
		const context = await event.locals.portal.context();
		const procedure = procedureOf(asked.on.procedure);
		if (!procedure) return fail(400, { typed, wrong: null });
		const input = {
			party: asked.party,
			consent: String(form.get('consent') ?? ''),
			reason: String(form.get('reason') ?? '')
		};
		const actor = { kind: 'third-party', caseId: asked.on.id, party: asked.party } as const;
		try {
			await takeAction(context, procedure, asked.on.id, 'answer-consultation', actor, input);
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			return fail(400, { typed, letter, input, problem: problemOf(refused, event) });
		}
		return { typed, done: true };
	}
};

/** What is wrong, at the question it is about: no choice, or a refusal that gives no reason. */
function problemOf(
	{ because }: Refusal,
	{ locals }: RequestEvent
): { at: 'consent' | 'reason'; text: string } {
	const words = wordsIn(locals.language);
	if (because === 'check-input') return { at: 'consent', text: words.reports.consulted.noChoice };
	const text = wordOf<string>(words.casework.refusals, because) ?? because;
	return { at: because === 'refusal-with-reason' ? 'reason' : 'consent', text };
}
