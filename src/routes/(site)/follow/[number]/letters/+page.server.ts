import { error, fail, redirect } from '@sveltejs/kit';
import { isQueryCode } from '#casework/query-code.server.ts';
import { findCaseByNumber } from '#casework/case.queries.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { lettersOf, readLetters } from '#casework/sealed/letters.queries.server.ts';
import { writeToBody } from '#casework/sealed/letters.store.server.ts';
import { readCode } from '#platform/one-time-code.ts';
import { codeTries } from '#routes/code-tries.server.ts';
import { followedCase } from '#routes/(site)/follow/ticket.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const sealedOne = async (event: Pick<RequestEvent, 'locals' | 'cookies' | 'url' | 'params'>) => {
	const followed = await followedCase(event);
	if (!followed.on.sealed) error(404, 'not-found');
	return followed;
};

/** Letters between whoever accused and the discipline body. Without the code only their days are shown. */
export const load: PageServerLoad = async (event) => {
	const { on, context } = await sealedOne(event);
	return {
		number: on.number,
		version: on.version,
		waiting: on.questionOpen,
		sent: event.url.searchParams.has('sent'),
		letters: (await lettersOf(context.db, on.id)).map((one) => ({
			n: one.n,
			way: one.way,
			on: one.on_day,
			kept: one.content !== null
		}))
	};
};

export const actions: Actions = {
	open: async (event) => {
		const { on, context } = await sealedOne(event);
		const form = await event.request.formData();
		const { byNumber } = await codeTries(event.locals.portal);
		const { retryAfter } = await byNumber.take(on.number);
		if (retryAfter > 0) return fail(429, { wrong: 'wait' as const, minutes: Math.ceil(retryAfter / 60) });
		const code = readCode(String(form.get('code') ?? '')) ?? '';
		const row = await findCaseByNumber(context.db, on.number);
		const right = isQueryCode(context, code, row?.code_hash ?? '');
		const opened = right ? await readLetters(context, on.id, code) : null;
		if (!opened) return fail(400, { wrong: 'code' as const, minutes: 0 });
		await byNumber.forget(on.number);
		return { opened };
	},
	write: async (event) => {
		const { on, procedure, context } = await sealedOne(event);
		const form = await event.request.formData();
		const text = String(form.get('text') ?? '');
		try {
			await writeToBody(context, procedure, on.id, text);
		} catch (refusal) {
			if (!(refusal instanceof Refusal)) throw refusal;
			return fail(400, { text, problem: refusal.problems['text'] ?? refusal.because });
		}
		redirect(303, `/follow/${on.number}/letters?sent`);
	}
};
