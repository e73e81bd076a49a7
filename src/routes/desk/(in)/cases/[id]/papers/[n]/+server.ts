import { error } from '@sveltejs/kit';
import { issuedPaper } from '#casework/issued-paper.server.ts';
import { openedCase } from '#routes/desk/officer.server.ts';
import { pdfAnswer } from '#routes/pdf-answer.server.ts';
import type { RequestHandler } from './$types';

/** A paper of the case, the copy of the office: it does not name the person who filed. */
export const GET: RequestHandler = async (event) => {
	const { on, procedure, context } = await openedCase(event);
	const entry = on.timeline.find((one) => String(one.n) === event.params.n);
	const { language, portal } = event.locals;
	const origin = portal.config.origin ?? event.url.origin;
	const pdf =
		entry && (await issuedPaper(context, procedure, on, { entry, language, origin, for: 'officer' }));
	if (!pdf) error(404, 'not-found');
	return pdfAnswer(pdf, `${on.number}-${entry.n}`);
};
