import { error } from '@sveltejs/kit';
import { wordOf } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { csvAnswer } from '#routes/data-answer.ts';
import { decisionAt } from '#routes/(site)/participation/decisions/[id]/decision.server.ts';
import type { RequestHandler } from './$types';

/** The published table of what became of the opinions, for machines and for printing. */
export const GET: RequestHandler = async (event) => {
	const { body, id } = await decisionAt(event);
	if (!body.feedback) error(404);
	const all = wordsIn(event.locals.language);
	const words = all.participation;
	const option = (value: string) => wordOf(all.casework.options, value) ?? value;
	const rows = [
		...body.feedback.rows.map((row) => [
			row.name,
			row.count,
			option(row.result),
			row.reason,
			row.changedText
		]),
		...Object.entries(body.feedback.setAside).map(([why, count]) => [
			words.setAside,
			count,
			option(why),
			'',
			''
		])
	];
	const fields = [words.group, words.countOf, words.result, words.reason, words.changedText];
	return csvAnswer({ fields, data: rows }, `feedback-${id}`);
};
