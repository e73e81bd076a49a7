import { redirect } from '@sveltejs/kit';
import { decisionOfCase } from '#participation/decisions.queries.server.ts';
import { dueWords } from '#casework/due-words.ts';
import { todayOf } from '#casework/context.server.ts';
import { nextDue, deadlinesOf } from '#casework/deadlines.ts';
import { workbench } from '#casework/workbench.server.ts';
import { paperList } from '#casework/paper-list.server.ts';
import { caseNumberOf } from '#casework/officer-case.queries.server.ts';
import { wordOf } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { openedCase } from '#routes/desk/officer.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const opened = await openedCase(event);
	const { on, context, officer, procedure } = opened;
	if (on.sealed) redirect(303, '/desk/sealed');
	const words = wordsIn(event.locals.language);
	const { naming, ...bench } = await workbench(opened, words, event.locals.language);
	const stage = procedure.stages[on.stage];
	const due = nextDue(deadlinesOf(procedure, on.timeline, context))?.due ?? null;
	const decision = on.procedure === 'decision' ? on.id : on.boundTo;
	return {
		...bench,
		papers: await paperList(context, procedure, on, on.timeline, event.locals.language),
		decision,
		publicId: decision === null ? null : await decisionOfCase(context.db, decision),
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
