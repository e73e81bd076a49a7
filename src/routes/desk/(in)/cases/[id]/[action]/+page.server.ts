import { error, fail, redirect } from '@sveltejs/kit';
import { shortDay } from '#i18n/dates.ts';
import { fillEmpty, openPlaces } from '#casework/answer-template.ts';
import { actionPage } from '#casework/action-page.server.ts';
import { rawInput } from '#casework/raw-input.ts';
import { Refusal } from '#casework/refusal.ts';
import { colleaguesAt, unsentForm } from '#casework/unsent-form.queries.server.ts';
import { isWorthKeeping } from '#casework/unsent-form.ts';
import { dropUnsent, keepUnsent, noteOpen } from '#casework/unsent-form.store.server.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { dayInChina } from '#clocks/day.ts';
import { fill } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { colleagueTexts } from '#routes/desk/colleague-texts.ts';
import { hourText } from '#routes/desk/hour-text.ts';
import { openedCase } from '#routes/desk/officer.server.ts';
import { problemTexts, refusalText } from '#routes/desk/refused.ts';
import { now } from '#platform/time.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const opened = await openedCase(event);
	const { action } = event.params;
	if (opened.on.sealed) redirect(303, `/desk/sealed/${opened.on.id}`);
	if (!opened.procedure.lifecycle[action] || action === opened.procedure.first) error(404, 'not-found');
	const wanted = event.url.searchParams.get('matter');
	const page = await actionPage(opened, action, wanted, event.locals.language);
	const at = { caseId: opened.on.id, account: opened.officer.account, action };
	const unsent = await unsentForm(opened.context, at);
	if (page.refused === null) await noteOpen(opened.context, at);
	const there = await colleaguesAt(opened.context.db, at.caseId, at.account, opened.context.now);
	return {
		...page,
		values: unsent && wanted === null ? { ...page.values, ...unsent.values } : page.values,
		keptAt: unsent ? hourText(unsent.at) : null,
		there: colleagueTexts(there, wordsIn(event.locals.language)),
		today: dayInChina(now())
	};
};

const read = async (event: Parameters<Actions[string]>[0]) => {
	const opened = await openedCase(event);
	const step = opened.procedure.lifecycle[event.params.action];
	if (!step || opened.on.sealed) error(404, 'not-found');
	const form = await event.request.formData();
	const at = { caseId: opened.on.id, account: opened.officer.account, action: event.params.action };
	return {
		...opened,
		at,
		step,
		form,
		values: rawInput(step.asks, form),
		words: wordsIn(event.locals.language)
	};
};

/** What was sent and not taken is kept like what the page keeps by itself: nobody types it twice. */
const keepSent = async (...[context, at, values]: Parameters<typeof keepUnsent>): Promise<boolean> =>
	!isWorthKeeping(values) || (await keepUnsent(context, at, values));

export const actions: Actions = {
	take: async (event) => {
		const { at, on, procedure, officer, context, step, form, values, words } = await read(event);
		const { action } = event.params;
		const open = action === 'draft' ? openPlaces(values, words.desk.templates) : [];
		if (open.length > 0) {
			await keepSent(context, at, values);
			const text = fill(words.desk.draft.missing, { places: open.join(' ') });
			return fail(400, { values, errors: { opinion: text } });
		}
		const seen = Number(form.get('seen'));
		try {
			await takeAction(
				context,
				procedure,
				on.id,
				action,
				officer,
				values,
				Number.isInteger(seen) ? seen : -1
			);
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			if (refused.because === 'not-found') error(404, 'not-found');
			const errors = problemTexts(refused.problems, procedure.id, action, step.asks, words);
			const wrong = refused.because === 'check-input';
			// Not where the step was taken already: sent twice, it would come back as if it were still to be sent.
			if (wrong) await keepSent(context, at, values);
			return fail(wrong ? 400 : 409, {
				values,
				errors,
				refused: wrong ? undefined : refusalText(refused.because, words)
			});
		}
		await dropUnsent(context, at);
		event.locals.portal.log.info('action', { action, caseId: on.id });
		redirect(303, `/desk/cases/${on.id}?done=${action}`);
	},
	fill: async (event) => {
		const { at, on, context, form, values, words } = await read(event);
		const templates = Object.entries(words.desk.templates);
		const template =
			templates.find(([name]) => name === form.get('template'))?.[1] ?? words.desk.templates.standard;
		await keepSent(context, at, values);
		return {
			values: fillEmpty(values, template, {
				received: shortDay(on.receivedOn, event.locals.language),
				title: on.title
			})
		};
	},
	preview: async (event) => {
		const { at, context, values, words } = await read(event);
		const kept = await keepSent(context, at, values);
		return { values, preview: true, ...(kept ? {} : { kept: words.deskwork.kept.notSaved }) };
	},
	keep: async (event) => {
		const { at, context, values, words } = await read(event);
		const { saved, notSaved } = words.deskwork.kept;
		const kept = await keepUnsent(context, at, values);
		return { values, kept: kept ? fill(saved, { time: hourText(context.now) }) : notSaved };
	},
	drop: async (event) => {
		const { at, context } = await read(event);
		await dropUnsent(context, at);
		redirect(303, event.url.pathname);
	}
};
