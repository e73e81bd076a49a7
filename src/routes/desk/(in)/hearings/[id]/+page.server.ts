import { error, fail, redirect } from '@sveltejs/kit';
import { namingIn } from '#casework/naming.ts';
import { todayOf } from '#casework/context.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeAction } from '#casework/take-action.server.ts';
import type { Opened } from '#casework/workbench.server.ts';
import { optionWord } from '#i18n/field-words.ts';
import { wordOf } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { tellApplicants } from '#participation/hearing-application/tell-applicants.server.ts';
import { applicationsOn, hearingOfCase } from '#participation/hearings.queries.server.ts';
import { procedureOf } from '#procedures.ts';
import { openedCase } from '#routes/desk/officer.server.ts';
import { refusalText } from '#routes/desk/refused.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = Parameters<typeof openedCase>[0];

async function openedHearing(event: Event): Promise<Opened> {
	const opened = await openedCase(event);
	if (opened.on.procedure !== 'hearing') error(404, 'not-found');
	return opened;
}

export const load: PageServerLoad = async (event) => {
	const { on, context, officer } = await openedHearing(event);
	const { language } = event.locals;
	const words = wordsIn(language);
	const naming = namingIn(context.county, language, todayOf(context));
	const rows = await applicationsOn(context.db, on.id);
	const done = event.url.searchParams.get('admitted') ?? event.url.searchParams.get('told');
	return {
		id: on.id,
		title: on.title,
		stage: wordOf(words.casework.stages, on.stage)?.name ?? on.stage,
		decision: on.boundTo,
		publicId: await hearingOfCase(context.db, on.id),
		mayWork: officer.unit === on.unit && officer.roles.includes('handler'),
		mayAdmit: ['hearing-announced', 'applications-closed'].includes(on.stage),
		did: event.url.searchParams.has('admitted') ? ('admitted' as const) : ('told' as const),
		done: done === null ? null : Number(done),
		rows: rows.map((one) => ({
			id: one.id,
			number: one.number,
			title: one.title,
			open: one.stage === 'application-registered',
			stage: wordOf<{ name: string }>(words.casework.stages, one.stage)?.name ?? one.stage,
			group: optionWord(words, 'group', one.facts['group'] ?? ''),
			tie: (one.facts['tie'] ?? '').slice(0, 120),
			township: naming.place({ township: one.township, village: null })
		}))
	};
};

export const actions: Actions = {
	admit: async (event) => {
		const { context, officer } = await openedHearing(event);
		const application = procedureOf('hearing-application');
		const words = wordsIn(event.locals.language);
		const ids = (await event.request.formData()).getAll('picked').map(String);
		if (ids.length === 0 || !application) return fail(400, { problem: words.hearings.desk.nothingPicked });
		try {
			for (const id of ids) await takeAction(context, application, id, 'admit-applicant', officer);
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			return fail(409, { problem: refusalText(refused.because, words) });
		}
		redirect(303, `${event.url.pathname}?admitted=${ids.length}`);
	},
	tell: async (event) => {
		const { context, on, officer } = await openedHearing(event);
		if (officer.unit !== on.unit) error(404, 'not-found');
		redirect(303, `${event.url.pathname}?told=${await tellApplicants(context)}`);
	}
};
