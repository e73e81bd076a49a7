import { error } from '@sveltejs/kit';
import { issuedPaper, papersForFiler } from '#casework/issued-paper.server.ts';
import { paperList } from '#casework/paper-list.server.ts';
import { followedCase } from '#routes/(site)/follow/ticket.server.ts';
import type { PageServerLoad } from './$types';

/** A paper as a page, to be read on a phone or printed: the copy of the person who filed. */
export const load: PageServerLoad = async (event) => {
	const { on, procedure, context } = await followedCase(event);
	const { language } = event.locals;
	const entry = papersForFiler(on, procedure).find((one) => String(one.n) === event.params.n);
	const copy = entry && (await issuedPaper(context, on.id, { entry: entry.n, language, for: 'filer' }));
	const [row] = entry ? await paperList(context, procedure, on, [entry], language) : [];
	if (!copy || !row) error(404, 'not-found');
	const { paper, issued } = copy;
	return { number: on.number, paper, row, token: issued.token, hash: issued.hash };
};
