import { fail, redirect } from '@sveltejs/kit';
import { findCaseByNumber } from '#casework/case.queries.server.ts';
import { noteWrongCodes } from '#casework/incidents/incidents.store.server.ts';
import { isQueryCode } from '#casework/query-code.server.ts';
import { readCode, readNumber } from '#platform/one-time-code.ts';
import { codeTries } from '#routes/code-tries.server.ts';
import { giveTicket } from '#routes/(site)/follow/ticket.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url, locals }) => ({
	number: url.searchParams.get('number') ?? '',
	forgotten: url.searchParams.has('forgotten'),
	demonstration: locals.portal.config.demonstration
});

export const actions: Actions = {
	default: async (event) => {
		const { locals, request, getClientAddress } = event;
		const form = await request.formData();
		const typed = { number: String(form.get('number') ?? ''), code: String(form.get('code') ?? '') };
		const number = readNumber(typed.number);
		if (!number) return fail(400, { ...typed, wrong: 'number' as const, minutes: 0 });
		const { byNumber, byAddress } = await codeTries(locals.portal);
		const tries = [await byNumber.take(number), await byAddress.take(getClientAddress())];
		const wait = Math.max(...tries.map((one) => one.retryAfter));
		if (tries[0] && !tries[0].allowed) await noteWrongCodes(await locals.portal.context(), number);
		if (wait > 0) return fail(429, { ...typed, wrong: 'wait' as const, minutes: Math.ceil(wait / 60) });
		const row = await findCaseByNumber(locals.portal.db, number);
		// Compared also when there is no such number, so that neither answer nor time tells.
		const right = isQueryCode(locals.portal, readCode(typed.code) ?? '', row?.code_hash ?? '');
		if (!row || !right) return fail(400, { ...typed, wrong: 'pair' as const, minutes: 0 });
		await byNumber.forget(number);
		giveTicket(event, { id: row.id, number });
		redirect(303, `/follow/${number}`);
	}
};
