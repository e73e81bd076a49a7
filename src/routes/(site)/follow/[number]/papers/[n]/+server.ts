import { error } from '@sveltejs/kit';
import { issuedPaper, papersForFiler } from '#casework/issued-paper.server.ts';
import { pdfAnswer } from '#routes/pdf-answer.server.ts';
import { followedCase } from '#routes/(site)/follow/ticket.server.ts';
import type { RequestHandler } from './$types';

/** A paper of the case, the copy of the person who filed. */
export const GET: RequestHandler = async (event) => {
	const { on, procedure, context } = await followedCase(event);
	const entry = papersForFiler(on, procedure).find((one) => String(one.n) === event.params.n);
	if (!entry) error(404, 'not-found');
	const { language, portal } = event.locals;
	const origin = portal.config.origin ?? event.url.origin;
	const pdf = await issuedPaper(context, procedure, on, { entry, language, origin, for: 'filer' });
	if (!pdf) error(404, 'not-found');
	return pdfAnswer(pdf, `${on.number}-${entry.n}`);
};
