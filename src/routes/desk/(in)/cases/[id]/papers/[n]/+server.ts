import { error } from '@sveltejs/kit';
import { issuedPaper, paperFile } from '#casework/issued-paper.server.ts';
import { openedCase } from '#routes/desk/officer.server.ts';
import { pdfAnswer } from '#routes/pdf-answer.server.ts';
import type { RequestHandler } from './$types';

/** A paper of the case, the copy of the office: it does not name the person who filed. */
export const GET: RequestHandler = async (event) => {
	const { on, context } = await openedCase(event);
	const { language, portal } = event.locals;
	const entry = Number(event.params.n);
	const shown = on.timeline.some(({ n, paper }) => n === entry && paper !== null);
	const copy = shown && (await issuedPaper(context, on.id, { entry, language, for: 'officer' }));
	if (!copy) error(404, 'not-found');
	const pdf = await paperFile(copy, portal.config.origin ?? event.url.origin);
	return pdfAnswer(pdf, `${on.number}-${entry}`);
};
