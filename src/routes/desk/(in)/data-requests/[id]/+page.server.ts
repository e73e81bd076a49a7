import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { leaveOf } from '#casework/leaves.queries.server.ts';
import { logLook } from '#casework/looks.store.server.ts';
import { openCase } from '#casework/open-case.server.ts';
import { caseOfRequest, mayAnswer, requestsOf } from '#casework/own-data/requests.queries.server.ts';
import { answerOwnData } from '#casework/own-data/requests.store.server.ts';
import { filerOf } from '#casework/parties.queries.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { wordsIn } from '#i18n/words.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import type { Actions, PageServerLoad } from './$types';

type Asked = Pick<RequestEvent<{ id: string }>, 'locals' | 'url' | 'params'>;

/** The request of the address and its case; for whoever may not open the case it does not exist. */
async function requestAt(event: Asked) {
	const officer = signedInOfficer(event);
	if (!mayAnswer(officer) || !/^[0-9a-f-]{36}$/.test(event.params.id)) error(404, 'not-found');
	const context = await event.locals.portal.context();
	const caseId = await caseOfRequest(context.db, event.params.id);
	const on = caseId && (await openCase(context, officer, caseId));
	const row = on && (await requestsOf(context.db, context, on.id)).find((one) => one.id === event.params.id);
	if (!on || !row) error(404, 'not-found');
	const leave = !on.minor || (await leaveOf(context, on.id, officer)) !== null;
	return { officer, context, on, row, leave };
}

export const load: PageServerLoad = async (event) => {
	const { on, row, leave } = await requestAt(event);
	const { id, kind, asked_on, due_on, agreed_by, outcome } = row;
	return {
		request: { id, kind, asked_on, due_on, state: outcome ?? (agreed_by === null ? 'open' : 'agreed') },
		case: on.id,
		number: on.number,
		published: on.published,
		leave
	};
};

export const actions: Actions = {
	/** Writes down who looks before anything is shown. */
	open: async (event) => {
		const { officer, context, on, row, leave } = await requestAt(event);
		if (!leave) error(403, 'not-found');
		const { purpose } = wordsIn(event.locals.language).guarding.ownData.desk;
		await logLook(context.db, { caseId: on.id, account: officer.account, purpose, at: context.now });
		const filer = await filerOf(context.db, context, on.id);
		const changes = Object.entries(row.asked?.changes ?? {}).map(([field, to]) => ({
			field,
			from: filer?.[field as 'name'] ?? '',
			to
		}));
		return { shown: { words: row.asked?.words ?? '', changes } };
	},
	answer: async (event) => {
		const { officer, context, on, row } = await requestAt(event);
		const form = await event.request.formData();
		const words = String(form.get('answer') ?? '').slice(0, 4_000);
		const outcome = form.get('outcome') === 'done' ? 'done' : 'refused';
		let said: string;
		try {
			said = await answerOwnData(context, officer, on, row.id, { outcome, words });
		} catch (refusal) {
			if (!(refusal instanceof Refusal)) throw refusal;
			return fail(400, { because: refusal.because, typed: words });
		}
		redirect(303, `/desk/data-requests?said=${said}`);
	}
};
