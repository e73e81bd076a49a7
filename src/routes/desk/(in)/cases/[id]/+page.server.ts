import { redirect } from '@sveltejs/kit';
import { documentOf } from '#disclosure/draft-links.queries.server.ts';
import { isToCall } from '#disclosure/payer-calls/call-payers.server.ts';
import { document } from '#disclosure/catalogue/kind.ts';
import { aboutRequest } from '#disclosure/information-correction/about-request.queries.server.ts';
import { mayWrite } from '#disclosure/may.ts';
import { knownOf } from '#disclosure/promotion/promotions.queries.server.ts';
import { callOf } from '#disclosure/releases.queries.server.ts';
import { gatesOf } from '#participation/decision/gates.ts';
import { normativeGates } from '#participation/normative-draft/gates.ts';
import { hearingOfCase } from '#participation/hearings.queries.server.ts';
import { appraisalsToBegin, fileOf } from '#participation/appraising.ts';
import { isPut } from '#participation/decision/keep-origin.server.ts';
import { appraisals, drafted } from '#participation/public-decision.ts';
import { openCase } from '#casework/open-case.server.ts';
import { boundTo } from '#participation/bound.queries.server.ts';
import { decisionOfCase } from '#participation/decisions.queries.server.ts';
import type { Case } from '#casework/case.ts';
import { dueWords } from '#casework/due-words.ts';
import { todayOf } from '#casework/context.server.ts';
import { nextDue, deadlinesOf } from '#casework/deadlines.ts';
import { workbench } from '#casework/workbench.server.ts';
import { paperList } from '#casework/paper-list.server.ts';
import { colleaguesAt } from '#casework/unsent-form.queries.server.ts';
import { caseNumberOf } from '#casework/officer-case.queries.server.ts';
import { wordOf } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { openedCase, type Opened } from '#routes/desk/officer.server.ts';
import { colleagueTexts } from '#routes/desk/colleague-texts.ts';
import type { PageServerLoad } from './$types';

/** Where the pages of a decision and of a hearing are found from a case that belongs to one. */
const linksOf = ({ id, procedure, boundTo }: Case) => ({
	decision: drafted.includes(procedure)
		? id
		: ['consultation', 'hearing', ...appraisals].includes(procedure)
			? boundTo
			: null,
	hearing: procedure === 'hearing' ? id : procedure === 'hearing-application' ? boundTo : null
});

/** What an appraisal that is under way looks at, for those who may read the decision. */
async function fileFor({ on, context, officer, procedure }: Opened) {
	if (!appraisals.includes(on.procedure) || !procedure.stages[on.stage]?.open) return null;
	const decision = on.boundTo === null ? null : await openCase(context, officer, on.boundTo);
	if (!decision) return null;
	return fileOf(decision, decision.procedure === 'decision' ? gatesOf(decision) : normativeGates(decision));
}

export const load: PageServerLoad = async (event) => {
	const opened = await openedCase(event);
	const { on, context, officer, procedure } = opened;
	if (on.sealed) redirect(303, '/desk/sealed');
	const words = wordsIn(event.locals.language);
	const { naming, ...bench } = await workbench(opened, words, event.locals.language);
	const stage = procedure.stages[on.stage];
	const due = nextDue(deadlinesOf(procedure, on.timeline, context))?.due ?? null;
	const links = linksOf(on);
	const there = await colleaguesAt(context.db, on.id, officer.account, context.now);
	return {
		there: colleagueTexts(there, words),
		...bench,
		papers: await paperList(context, procedure, on, on.timeline, event.locals.language),
		...links,
		publicDecision: links.decision === null ? null : await decisionOfCase(context.db, links.decision),
		publicHearing: links.hearing === null ? null : await hearingOfCase(context.db, links.hearing),
		begins: officer.unit === on.unit && officer.roles.includes('handler') ? appraisalsToBegin(on) : [],
		file: await fileFor(opened),
		mayChoose:
			on.procedure === 'expert-review' && on.stage === 'review-prepared' && officer.roles.includes('handler'),
		catalogued:
			on.procedure === 'normative-draft' && on.unit === officer.unit
				? await documentOf(context.db, on.id)
				: null,
		proposes:
			on.procedure === 'suggestion' &&
			officer.unit === on.unit &&
			officer.roles.includes('handler') &&
			isPut(on),
		bound: await boundTo(context.db, on.id),
		mayCall: isToCall(on) && officer.unit === on.unit && officer.roles.includes('handler'),
		promotion:
			on.procedure === 'information-request' &&
			on.unit === officer.unit &&
			mayWrite(officer, document, officer.unit)
				? await knownOf(context.db, officer.unit, [on.id])
				: null,
		aboutRequest: ['information-request', 'information-correction'].includes(on.procedure)
			? await aboutRequest(context.db, officer, context.county, on)
			: [],
		call: on.procedure === 'fee-report' ? await callOf(context.db, on.id) : null,
		mayHear:
			on.procedure === 'decision' &&
			officer.unit === on.unit &&
			officer.roles.includes('handler') &&
			gatesOf(on).hearing === 'open' &&
			!on.bound.some((one) => one.procedure === 'hearing' && one.open),
		id: on.id,
		number: on.number,
		title: on.title === '' ? words.desk.queue.noTitle : on.title,
		version: on.version,
		anonymous: on.identity === 'anonymous',
		questionOpen: on.questionOpen,
		published: on.published,
		documents: 'decide-part' in procedure.lifecycle,
		due: dueWords(due, stage?.open ?? false, todayOf(context), words.desk.due),
		done: event.url.searchParams.get('done'),
		merged: on.mergedInto
			? { id: on.mergedInto, number: await caseNumberOf(context.db, officer, context.county, on.mergedInto) }
			: null,
		accused: on.accused.map((one) => [naming.unit(one.unit), one.person].filter(Boolean).join(' ')),
		about: {
			kind: wordOf(words.casework.procedures, on.procedure)?.name ?? on.procedure,
			stage: wordOf(words.casework.stages, on.stage)?.name ?? on.stage,
			waits: wordOf(words.casework.waits, stage?.waitsFor ?? 'nobody') ?? '',
			received: on.receivedOn,
			channel: wordOf(words.casework.channels, on.channel) ?? on.channel,
			place: [naming.place(on), on.facts['placeWords']].filter(Boolean).join(' '),
			unit: naming.unit(on.unit),
			coUnits: on.coUnits.map(naming.unit).join('、'),
			dispatcher: naming.unit(on.dispatcher),
			handler: naming.officer(on.handler),
			matter: naming.matter(on.matter),
			task: naming.task(on.task),
			identity: words.casework.identities[on.identity],
			service: on.electronic ? words.desk.case.electronic : words.desk.case.onPaper,
			outcome: on.outcome ? (wordOf(words.casework.options, on.outcome) ?? on.outcome) : '',
			route: naming.route(on.route)
		}
	};
};
