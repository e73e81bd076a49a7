import { wordsIn } from '#i18n/words.ts';
import { opinionColumns } from '#participation/consultation/imported-opinion.ts';
import { csvAnswer } from '#routes/data-answer.ts';
import { openedByLead } from '#routes/desk/(in)/decisions/[id]/opinions/lead-handler.server.ts';
import type { RequestHandler } from './$types';

/** The empty sheet: its heads and nothing else. */
export const GET: RequestHandler = async (event) => {
	await openedByLead(event);
	const words = wordsIn(event.locals.language);
	const names: Readonly<Record<string, string>> = words.opinionSheet.columns;
	const row = Object.fromEntries(opinionColumns.map(({ key }) => [names[key] ?? key, '']));
	return csvAnswer([row], 'opinions');
};
