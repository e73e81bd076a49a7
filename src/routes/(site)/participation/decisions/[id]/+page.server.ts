import { fail } from '@sveltejs/kit';
import { isEmail } from '#casework/draft-person.ts';
import { wordsIn } from '#i18n/words.ts';
import { decisionEvents, shownOpinions, versionList } from '#participation/decisions.queries.server.ts';
import { reviewsShown } from '#participation/experts.queries.server.ts';
import { hearingsOfDecision } from '#participation/hearings.queries.server.ts';
import { objectionStages } from '#participation/public-decision.ts';
import { gateTraces } from '#participation/gate-trace.ts';
import { publicFace } from '#participation/decision/public-face.ts';
import { publicFace as documentFace } from '#participation/normative-draft/public-face.ts';
import { readEvent } from '#participation/read-event.ts';
import { decisionAt } from '#routes/(site)/participation/decisions/[id]/decision.server.ts';
import { askToFollow } from '#routes/(site)/participation/ask-to-follow.server.ts';
import { followLimits } from '#routes/(site)/participation/limits.server.ts';
import { unitNames } from '#units/names.ts';
import { waitToSend } from '#routes/sending.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locals } = event;
	const decision = await decisionAt(event);
	const db = locals.portal.publicDb;
	const names = unitNames(await locals.portal.county(), locals.language);
	const words = wordsIn(locals.language);
	const [events, versions, shown, hearings, reviews] = await Promise.all([
		decisionEvents(db, decision.id),
		versionList(db, decision.id),
		shownOpinions(db, decision.id, 1),
		hearingsOfDecision(db, decision.id),
		reviewsShown(db, decision.id)
	]);
	const { kind } = decision.body;
	const gates = gateTraces(decision.body.gates, events, kind);
	const face = kind === 'decision' ? publicFace : documentFace;
	return {
		decision,
		hearings,
		reviews,
		unit: names[decision.unit] ?? decision.unit,
		coUnits: decision.body.coUnits.map((unit) => names[unit] ?? unit),
		events: events
			.toReversed()
			.map((one) => readEvent(one, { procedure: kind, face }, words, locals.language, names)),
		gates,
		units: Object.fromEntries(
			gates.flatMap(({ under }) => (under ? [[under.unit, names[under.unit] ?? '']] : []))
		),
		versions,
		shown: { rows: shown.rows.slice(0, 3), count: shown.count },
		mayObject: objectionStages.includes(decision.stage)
	};
};

export const actions: Actions = {
	follow: async (event) => {
		const { locals, request, getClientAddress } = event;
		const decision = await decisionAt(event);
		const posted = await request.formData();
		const email = String(posted.get('email') ?? '').trim();
		if (!isEmail(email)) return fail(400, { email, wrong: 'email' as const, minutes: 0 });
		const { byAddress, byContact } = await followLimits(locals.portal);
		const tries = [await byAddress.take(getClientAddress()), await byContact.take(email)];
		const wait = Math.max(...tries.map((one) => one.retryAfter), await waitToSend(event, posted));
		if (wait > 0) return fail(429, { email, wrong: 'wait' as const, minutes: Math.ceil(wait / 60) });
		await askToFollow(locals.portal, decision, email, locals.language, event.url.origin);
		return { email: '', wrong: null, minutes: 0 };
	}
};
