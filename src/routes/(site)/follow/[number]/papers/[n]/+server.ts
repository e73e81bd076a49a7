import { error } from '@sveltejs/kit';
import { issuedPaper, paperFile, papersForFiler } from '#casework/issued-paper.server.ts';
import { pdfAnswer } from '#routes/pdf-answer.server.ts';
import { followedCase } from '#routes/(site)/follow/ticket.server.ts';
import type { RequestHandler } from './$types';

/** A paper of the case, the copy of the person who filed. */
export const GET: RequestHandler = async (event) => {
	const { on, procedure, context } = await followedCase(event);
	const { language, portal } = event.locals;
	const entry = papersForFiler(on, procedure).find((one) => String(one.n) === event.params.n);
	const copy = entry && (await issuedPaper(context, on.id, { entry: entry.n, language, for: 'filer' }));
	if (!copy) error(404, 'not-found');
	const pdf = await paperFile(copy, portal.config.origin ?? event.url.origin);
	return pdfAnswer(pdf, `${on.number}-${entry.n}`);
};
