import { error, fail, redirect } from '@sveltejs/kit';
import { firstOpenStep, stepsOf } from '#casework/draft.ts';
import { DRAFT_DAYS } from '#casework/draft.store.server.ts';
import { dayInChina } from '#clocks/day.ts';
import { caseOfDecision } from '#participation/decisions.queries.server.ts';
import { objectionStages } from '#participation/public-decision.ts';
import { procedureOf } from '#procedures.ts';
import { decisionAt } from '#routes/(site)/participation/decisions/[id]/decision.server.ts';
import { waitToBegin } from '#routes/sending.server.ts';
import { beginOn, begunHere, goOnWith } from '#routes/(site)/file/draft.server.ts';
import { now } from '#platform/time.server.ts';
import type { Actions, PageServerLoad } from './$types';

const isOpen = (one: { stage: string; call_until: string | null }): boolean =>
	(one.stage === 'calling' && (one.call_until ?? '') >= dayInChina(now())) ||
	objectionStages.includes(one.stage);

/** One draft for each clause and each opinion that is supported. */
const aboutOf = ({ clause, supports }: { clause: string; supports: string }) => `${clause}|${supports}`;

export const load: PageServerLoad = async (event) => {
	const decision = await decisionAt(event);
	const { searchParams } = event.url;
	const clause = (searchParams.get('clause') ?? '').slice(0, 60);
	const supports = (searchParams.get('supports') ?? '').slice(0, 12);
	return {
		id: decision.id,
		title: decision.title,
		until: decision.stage === 'calling' ? decision.call_until : null,
		open: isOpen(decision),
		clause,
		supports,
		begun: (await begunHere(event, 'consultation', aboutOf({ clause, supports }))) !== null,
		days: DRAFT_DAYS
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, request } = event;
		const decision = await decisionAt(event);
		const behind = await caseOfDecision(locals.portal.db, decision.id);
		const procedure = procedureOf('consultation');
		if (!behind || !procedure || !isOpen(decision)) error(404);
		const retryAfter = await waitToBegin(event);
		if (retryAfter > 0) return fail(429, { minutes: Math.ceil(retryAfter / 60) });
		const form = await request.formData();
		const answers = {
			clause: String(form.get('clause') ?? '').slice(0, 60),
			supports: String(form.get('supports') ?? '').slice(0, 12)
		};
		const about = aboutOf(answers);
		const begun = form.has('anew') ? null : await begunHere(event, procedure.id, about);
		if (begun) {
			goOnWith(event, procedure.id, begun.secret);
			redirect(303, `/file/${procedure.id}/${firstOpenStep(procedure.form, begun.draft) ?? 'check'}`);
		}
		const standsOn = { caseId: behind.id, unit: behind.unit ?? behind.dispatcher };
		await beginOn(event, procedure.id, answers, standsOn, about);
		redirect(303, `/file/${procedure.id}/${stepsOf(procedure.form)[0]}`);
	}
};
