import { error, fail, redirect } from '@sveltejs/kit';
import { actionPage } from '#casework/action-page.server.ts';
import { knownNames } from '#casework/known-names.server.ts';
import { decidedVersion, proposalsFor, publicSource, type Decisions } from '#casework/public-version.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { fill } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { openedCase } from '#routes/desk/officer.server.ts';
import { refusalText } from '#routes/desk/refused.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const ACTION = 'propose-publication';

const prepared = async (event: Pick<RequestEvent, 'locals' | 'url' | 'params'>) => {
	const opened = await openedCase(event);
	if (!opened.procedure.lifecycle[ACTION] || !opened.procedure.publishing) error(404, 'not-found');
	const words = wordsIn(event.locals.language);
	const source = publicSource(
		opened.procedure,
		opened.on,
		wordsIn(opened.on.language === 'en' ? 'en' : 'zh')
	);
	const proposals = proposalsFor(source, await knownNames(opened.context, opened.on));
	return { opened, words, source, proposals };
};

export const load: PageServerLoad = async (event) => {
	const { opened, source, proposals } = await prepared(event);
	const page = await actionPage(opened, ACTION, null, event.locals.language);
	return {
		id: page.id,
		number: page.number,
		title: page.title,
		version: page.version,
		refused: page.refused,
		name: page.name,
		source,
		proposals
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
	const result = decidedVersion(ready.source, ready.proposals, decisions, more);
	const words = ready.words.desk.public;
	const errors = result.ok
		? []
		: [
				...result.undecided.map((one) => ({
					href: `#mask-${ready.proposals.indexOf(one)}`,
					text: fill(words.undecided, { text: one.mask.text })
				})),
				...result.notFound.map((text) => ({ href: '#more', text: fill(words.moreNotFound, { text }) }))
			];
	return { ...ready, form, decisions, typed, errors, version: result.ok ? result.version : null };
};

export const actions: Actions = {
	preview: async (event) => {
		const { decisions, typed, errors, version } = await decided(event);
		return version ? { decisions, typed, result: version } : fail(400, { decisions, typed, errors });
	},
	take: async (event) => {
		const { opened, words, form, decisions, typed, errors, version } = await decided(event);
		if (!version) return fail(400, { decisions, typed, errors });
		const { context, procedure, on, officer } = opened;
		try {
			await takeAction(context, procedure, on.id, ACTION, officer, { version }, Number(form.get('seen')));
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			if (refused.because === 'not-found') error(404, 'not-found');
			return fail(409, { decisions, typed, refused: refusalText(refused.because, words) });
		}
		redirect(303, `/desk/cases/${on.id}?done=${ACTION}`);
	}
};
