import { error, fail, redirect } from '@sveltejs/kit';
import { issuedPaper } from '#casework/issued-paper.server.ts';
import { todayOf } from '#casework/context.server.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import { decideOpen } from '#casework/decide.ts';
import { paperLabel } from '#casework/paper-list.server.ts';
import { papersToCorrect } from '#casework/paper-rows.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { wordsIn } from '#i18n/words.ts';
import { isPaperKind, kinds } from '#papers/kind.ts';
import { openedCase, type Opened } from '#routes/desk/officer.server.ts';
import { problemTexts, refusalText } from '#routes/desk/refused.ts';
import type { Actions, PageServerLoad } from './$types';

const ACTION = 'propose-correction';

/** The lines of a paper as they may be put right. What the paper says of itself, and of an earlier one, stays. */
const linesOf = async ({ context, on }: Opened, entry: number) => {
	const copy = await issuedPaper(context, on.id, { entry, language: 'zh', for: 'officer' });
	const lines = copy ? [...copy.paper.facts, ...copy.paper.texts] : [];
	const kind = copy?.paper.kind;
	const stays: readonly string[] = ['corrects', ...((isPaperKind(kind) && kinds[kind].fixed) || [])];
	return { number: copy?.issued.number ?? '', lines: lines.filter((line) => !stays.includes(line.field)) };
};

const papersOpen = (opened: Opened) => {
	const { on, officer, context, procedure } = opened;
	const situation = {
		...{ on, actor: officer, input: {}, today: todayOf(context) },
		deadlines: deadlinesOf(procedure, on.timeline, context)
	};
	return {
		decision: decideOpen(procedure, ACTION, situation, context.county),
		papers: papersToCorrect(situation)
	};
};

export const load: PageServerLoad = async (event) => {
	const opened = await openedCase(event);
	const { on, procedure } = opened;
	if (!procedure.lifecycle[ACTION]) error(404, 'not-found');
	const words = wordsIn(event.locals.language);
	const { decision, papers } = papersOpen(opened);
	const chosen = papers.find((entry) => String(entry.n) === event.url.searchParams.get('paper'));
	return {
		id: on.id,
		number: on.number,
		version: on.version,
		refused: decision.ok ? null : refusalText(decision.because, words),
		papers: papers.map((entry) => ({ n: entry.n, label: paperLabel(entry, words, event.locals.language) })),
		chosen: chosen ? { n: chosen.n, ...(await linesOf(opened, chosen.n)) } : null
	};
};

export const actions: Actions = {
	default: async (event) => {
		const opened = await openedCase(event);
		const { on, officer, context, procedure } = opened;
		const form = await event.request.formData();
		const text = (name: string) => String(form.get(name) ?? '');
		const entry = Number(text('paper'));
		const { lines } = await linesOf(opened, entry);
		const plain = (value: string) => value.replace(/\r\n/g, '\n').trim();
		const typed = lines.map((line) => [line.field, plain(text(`line-${line.field}`))] as const);
		const changed = typed.filter(
			([field, value]) => value !== lines.find((one) => one.field === field)?.text
		);
		const values = { reason: text('reason'), ...Object.fromEntries(typed) };
		const words = wordsIn(event.locals.language);
		try {
			const raw = { paper: String(entry), reason: text('reason'), corrections: Object.fromEntries(changed) };
			await takeAction(context, procedure, on.id, ACTION, officer, raw, Number(text('seen')));
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			if (refused.because === 'not-found') error(404, 'not-found');
			const asks = procedure.lifecycle[ACTION]?.asks ?? [];
			return fail(refused.because === 'check-input' ? 400 : 409, {
				values,
				errors: problemTexts(refused.problems, procedure.id, ACTION, asks, words),
				refused: refused.because === 'check-input' ? null : refusalText(refused.because, words)
			});
		}
		redirect(303, `/desk/cases/${on.id}?done=${ACTION}`);
	}
};
