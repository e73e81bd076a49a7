import { error, fail, redirect } from '@sveltejs/kit';
import { decideOpen } from '#casework/decide.ts';
import { dropUploads, keepUploads, MOST_FILES } from '#casework/keep-upload.server.ts';
import { rawInput } from '#casework/raw-input.ts';
import { askLabel } from '#casework/read-entry.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { todayOf } from '#casework/context.server.ts';
import { wordsIn } from '#i18n/words.ts';
import { followedCase } from '#routes/(site)/follow/ticket.server.ts';
import type { Actions, PageServerLoad } from './$types';

const withFiles = ['add-facts', 'reply', 'correct'];

/** What the person answers to: the step that asked, and the words in it. */
const askedBy: Readonly<Record<string, readonly [string, string]>> = {
	reply: ['ask-resident', 'question'],
	correct: ['ask-correction', 'points'],
	'give-reasons': ['ask-reasons', 'reason']
};

/** One act of the person who filed; its questions are those of the lifecycle's row. */
export const load: PageServerLoad = async (event) => {
	const { on, procedure, context, deadlines } = await followedCase(event);
	const { action } = event.params;
	const step = procedure.lifecycle[action];
	if (on.sealed || !step?.by.includes('resident') || action === procedure.first) error(404, 'not-found');
	const actor = { kind: 'resident', caseId: on.id } as const;
	const decision = decideOpen(
		procedure,
		action,
		{ on, actor, input: {}, today: todayOf(context), deadlines },
		context.county
	);
	const [asking, asked] = askedBy[action] ?? [];
	const question = asked && on.timeline.findLast((entry) => entry.action === asking)?.details[asked];
	const words = wordsIn(event.locals.language);
	return {
		number: on.number,
		title: on.title,
		action,
		version: on.version,
		law: step.law,
		danger: step.tone === 'danger',
		asks: step.asks.map((ask) => ({ ...ask, label: askLabel(words, procedure.id, action, ask.name) })),
		question: typeof question === 'string' ? question : null,
		files: withFiles.includes(action),
		refused: decision.ok ? null : decision.because
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { on, procedure, context } = await followedCase(event);
		const { action } = event.params;
		const step = procedure.lifecycle[action];
		if (!step || on.sealed) error(404, 'not-found');
		const form = await event.request.formData();
		const values = rawInput(step.asks, form);
		const uploads = withFiles.includes(action)
			? form.getAll('files').filter((one): one is File => one instanceof File)
			: [];
		const kept = await keepUploads(event.locals.portal.files, uploads, MOST_FILES);
		const unkept = kept.flatMap((one) =>
			'refused' in one ? [{ because: one.refused, name: one.name }] : []
		);
		const stored = kept.flatMap((one) => ('file' in one ? [one.file] : []));
		if (unkept.length > 0) {
			await dropUploads(event.locals.portal.files, stored);
			return fail(400, { values, problems: {} as Record<string, string>, unkept, refused: null });
		}
		const seen = Number(form.get('seen'));
		try {
			const actor = { kind: 'resident', caseId: on.id } as const;
			await takeAction(
				context,
				procedure,
				on.id,
				action,
				actor,
				values,
				Number.isInteger(seen) ? seen : -1,
				stored
			);
		} catch (refusal) {
			// After any other failure it may be done all the same: what then has no owner is swept away later.
			if (!(refusal instanceof Refusal)) throw refusal;
			await dropUploads(event.locals.portal.files, stored);
			const wrong = refusal.because === 'check-input';
			return fail(wrong ? 400 : 409, {
				values,
				problems: { ...refusal.problems },
				unkept: [],
				refused: wrong ? null : refusal.because
			});
		}
		redirect(303, `/follow/${on.number}?done=${action}`);
	}
};
