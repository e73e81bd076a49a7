import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { Refusal } from '#casework/refusal.ts';
import { destroy, packFile } from '#casework/retention/destroy.store.server.ts';
import { liftHold, putOnHold } from '#casework/retention/propose.store.server.ts';
import { holdsOf } from '#casework/retention/retention.queries.server.ts';
import { dayInChina } from '#clocks/day.ts';
import { wordsIn } from '#i18n/words.ts';
import { procedureOf } from '#procedures.ts';
import { proposalAt } from '#routes/desk/(in)/retention/proposal.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** One file that is due: packed by one archivist, approved by another. */
export const load: PageServerLoad = async (event) => {
	const { proposal, context } = await proposalAt(event);
	return {
		proposal,
		mine: [proposal.proposed_by, proposal.packed_by].includes(event.locals.who?.account ?? ''),
		holds: (await holdsOf(context.db, proposal.case_id)).map((one) => ({
			reason: one.reason,
			day: dayInChina(one.set_at)
		})),
		done: event.url.searchParams.get('done')
	};
};

export const actions: Actions = {
	pack: (event) =>
		answering(event, 'packed', async ({ context, officer, proposal }) => {
			const { files } = event.locals.portal;
			const readMe = wordsIn(event.locals.language).safekeeping.retention.readMe;
			await packFile(context, files, officer, proposal.case_id, readMe);
		}),
	hold: (event) =>
		answering(event, 'hold', async ({ context, officer, proposal }, form) =>
			putOnHold(context, officer, proposal.case_id, String(form.get('reason') ?? ''))
		),
	lift: (event) =>
		answering(event, 'lift', async ({ context, officer, proposal }) =>
			liftHold(context.db, officer, proposal.case_id, context.now)
		),
	destroy: (event) =>
		answering(event, 'destroyed', async ({ context, officer, proposal }, form) => {
			if (form.get('confirm') !== 'yes') throw new Refusal('confirm');
			const procedure = procedureOf(proposal.procedure);
			if (!procedure) error(404, 'not-found');
			await destroy(context, procedure, officer, proposal.case_id, proposal.scope);
		})
};

type Opened = Awaited<ReturnType<typeof proposalAt>>;

async function answering(
	event: RequestEvent<{ id: string }>,
	done: string,
	work: (opened: Opened, form: FormData) => Promise<unknown>
) {
	const opened = await proposalAt(event);
	const form = await event.request.formData();
	try {
		await work(opened, form);
	} catch (refused) {
		if (!(refused instanceof Refusal)) throw refused;
		return fail(400, { because: refused.because, reason: String(form.get('reason') ?? '') });
	}
	const here = `/desk/retention/${opened.proposal.case_id}?scope=${opened.proposal.scope}`;
	redirect(303, done === 'destroyed' ? '/desk/retention?done=destroyed' : `${here}&done=${done}`);
}
