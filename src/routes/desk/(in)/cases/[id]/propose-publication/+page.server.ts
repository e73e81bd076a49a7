import { error, fail, redirect } from '@sveltejs/kit';
import { actionPage } from '#casework/action-page.server.ts';
import { childAnswers, childVersion, childWordsIn, mustCountAsChild } from '#casework/child-version.ts';
import { knownNames } from '#casework/known-names.server.ts';
import { decidedVersion, proposalsFor, publicSource, type Decisions } from '#casework/public-version.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { fill } from '#i18n/fill.ts';
import { caseLanguage } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { openedCase } from '#routes/desk/officer.server.ts';
import { refusalText } from '#routes/desk/refused.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const ACTION = 'propose-publication';

const prepared = async (event: Pick<RequestEvent, 'locals' | 'url' | 'params'>) => {
	const opened = await openedCase(event);
	if (!opened.procedure.lifecycle[ACTION] || !opened.procedure.publishing) error(404, 'not-found');
	const { on, procedure, context } = opened;
	const words = wordsIn(event.locals.language);
	const language = caseLanguage(on.language);
	const source = publicSource(procedure, on, wordsIn(language));
	const proposals = proposalsFor(source, await knownNames(context, on));
	const child = {
		known: mustCountAsChild(on),
		words: childWordsIn(Object.values(source).join('\n')),
		version: childVersion(on, context.county, wordsIn(language), language)
	};
	return { opened, words, source, proposals, child };
};

export const load: PageServerLoad = async (event) => {
	const { opened, source, proposals, child } = await prepared(event);
	const page = await actionPage(opened, ACTION, null, event.locals.language);
	return {
		id: page.id,
		number: page.number,
		title: page.title,
		version: page.version,
		refused: page.refused,
		name: page.name,
		source,
		proposals,
		child
	};
};

const decided = async (event: RequestEvent) => {
	const ready = await prepared(event);
	const form = await event.request.formData();
	const decisions: Decisions = Object.fromEntries(
		ready.proposals.flatMap(({ key }): [string, 'hide' | 'keep'][] => {
			const answer = form.get(`mask:${key}`);
			return answer === 'hide' || answer === 'keep' ? [[key, answer]] : [];
		})
	);
	const typed = String(form.get('more') ?? '').replace(/\r\n/g, '\n');
	const more = [...new Set(typed.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
	const words = ready.words.desk.public;
	const given = form.get('child');
	const child = ready.child.known ? childAnswers[0] : childAnswers.find((one) => one === given);
	const told = { ...ready, form, decisions, typed, child };
	if (child === 'child-in-case') return { ...told, errors: [], version: ready.child.version };
	const result = decidedVersion(ready.source, ready.proposals, decisions, more);
	const errors = [
		...(child === undefined ? [{ href: '#child', text: words.childMissing }] : []),
		...(result.ok
			? []
			: [
					...result.undecided.map((one) => ({
						href: `#mask-${ready.proposals.indexOf(one)}`,
						text: fill(words.undecided, { text: one.mask.text })
					})),
					...result.notFound.map((text) => ({ href: '#more', text: fill(words.moreNotFound, { text }) }))
				])
	];
	return { ...told, errors, version: result.ok && child !== undefined ? result.version : null };
};

export const actions: Actions = {
	preview: async (event) => {
		const { decisions, typed, child, errors, version } = await decided(event);
		const given = { decisions, typed, child };
		return version ? { ...given, result: version } : fail(400, { ...given, errors });
	},
	take: async (event) => {
		const { opened, words, form, decisions, typed, child, errors, version } = await decided(event);
		const given = { decisions, typed, child };
		if (!version) return fail(400, { ...given, errors });
		const { context, procedure, on, officer } = opened;
		try {
			await takeAction(
				context,
				procedure,
				on.id,
				ACTION,
				officer,
				{ child, version },
				Number(form.get('seen'))
			);
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			if (refused.because === 'not-found') error(404, 'not-found');
			return fail(409, { ...given, refused: refusalText(refused.because, words) });
		}
		redirect(303, `/desk/cases/${on.id}?done=${ACTION}`);
	}
};
