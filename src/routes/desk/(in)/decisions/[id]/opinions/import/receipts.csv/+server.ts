import { error } from '@sveltejs/kit';
import { codeOf } from '#casework/desk-filing.server.ts';
import { wordsIn } from '#i18n/words.ts';
import { enteredOpinions } from '#participation/consultation/opinions.queries.server.ts';
import { formatCode } from '#platform/one-time-code.ts';
import { tableFile } from '#routes/data-answer.ts';
import { openedByLead } from '#routes/desk/(in)/decisions/[id]/opinions/lead-handler.server.ts';
import type { RequestHandler } from './$types';

/** Number and code of each opinion of a sheet, for the officer alone who entered it. */
export const GET: RequestHandler = async (event) => {
	const { on, officer, context } = await openedByLead(event);
	const sheet = event.url.searchParams.get('sheet') ?? '';
	const rows = await enteredOpinions(context.db, `opinions:${on.id}:${officer.account}:${sheet}`);
	if (rows.length === 0) error(404, 'not-found');
	const { number, code, columns } = wordsIn(event.locals.language).opinionSheet;
	const receipts = rows.map((row) => ({
		[columns.title]: row.title,
		[number]: row.number,
		[code]: formatCode(codeOf(context, row.form_key))
	}));
	return tableFile(receipts, 'receipts', { 'cache-control': 'no-store' });
};
