import { error, redirect } from '@sveltejs/kit';
import QRCode from 'qrcode';
import { loadCase } from '#casework/case.queries.server.ts';
import { todayOf } from '#casework/context.server.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import {
	apartDraft,
	draftAt,
	endWithReceipt,
	forgetDraft,
	procedureAt
} from '#routes/(site)/file/draft.server.ts';
import { giveTicket, takeTicketBack } from '#routes/(site)/follow/ticket.server.ts';
import { stageWords } from '#casework/resident-view.ts';
import { clockWords } from '#casework/clock-words.ts';
import { wordsIn } from '#i18n/words.ts';
import { formatCode, readNumber } from '#platform/one-time-code.ts';
import { jointOf } from '#casework/joint.server.ts';
import { filingMark } from '#register/proof.queries.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** The receipt, as often as the browser that filed asks for it (of a sealed filing for an hour): number, code, what happens next and by which day. */
export const load: PageServerLoad = async (event) => {
	const procedure = procedureAt(event);
	const found = await draftAt(event);
	if (!found) redirect(303, `/file/${procedure.id}`);
	const { draft } = found;
	if (!draft.sent) redirect(303, `/file/${procedure.id}/check`);
	const context = await event.locals.portal.context();
	const on = await loadCase(context.db, draft.sent.caseId);
	if (!on) redirect(303, `/file/${procedure.id}`);
	giveTicket(event, on);
	if (procedure.sealed) endWithReceipt(event, found);
	const deadlines = deadlinesOf(procedure, on.timeline, context);
	const seen = { on, procedure, county: context.county, deadlines, today: todayOf(context) };
	const origin = event.locals.portal.config.origin ?? event.url.origin;
	const follow = `${origin}/follow?number=${encodeURIComponent(on.number)}`;
	return {
		procedure: procedure.id,
		sealed: procedure.sealed,
		apart: procedure.sealed ? null : await apartDraft(event),
		/** Nobody here knows who filed, so nobody can prove at the window to be that person. */
		nameless: procedure.sealed || on.identity === 'anonymous',
		joint: await jointOf(context, procedure, on),
		number: on.number,
		code: formatCode(draft.code),
		title: on.title,
		receivedAt: on.receivedAt.toISOString(),
		stage: stageWords(seen, wordsIn(event.locals.language)),
		mark: (await filingMark(context.db, on))?.mark ?? '',
		deadlines: deadlines
			.filter((one) => one.state === 'running' && one.due !== null)
			.map((one) => clockWords(one, wordsIn(event.locals.language), event.locals.language)),
		follow,
		picture: await QRCode.toDataURL(follow, { margin: 1, scale: 3, errorCorrectionLevel: 'M' })
	};
};

export const actions: Actions = {
	/** Of a sealed filing, from the receipt or the page that follows it: what this browser still knows of this one. */
	forget: async (event) => {
		if (!procedureAt(event).sealed) error(404, 'not-found');
		const number = readNumber(String((await event.request.formData()).get('number') ?? ''));
		const found = await draftAt(event);
		if (found && number && found.draft.sent?.number === number) await forgetDraft(event, found.secret);
		if (number) takeTicketBack(event, number);
		redirect(303, '/follow?forgotten');
	}
};
