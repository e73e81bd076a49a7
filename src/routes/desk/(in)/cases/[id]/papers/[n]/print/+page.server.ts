import { error } from '@sveltejs/kit';
import { issuedPaper } from '#casework/issued-paper.server.ts';
import { paperList } from '#casework/paper-list.server.ts';
import { openedCase } from '#routes/desk/officer.server.ts';
import type { PageServerLoad } from './$types';

/** A paper as a page: the copy of the office, which does not name the person who filed. */
export const load: PageServerLoad = async (event) => {
	const { on, procedure, context } = await openedCase(event);
	const { language } = event.locals;
	const entry = on.timeline.find((one) => String(one.n) === event.params.n);
	const copy = entry && (await issuedPaper(context, on.id, { entry: entry.n, language, for: 'officer' }));
	const [row] = entry ? await paperList(context, procedure, on, [entry], language) : [];
	if (!copy || !row) error(404, 'not-found');
	const { paper, issued } = copy;
	return { id: on.id, number: on.number, paper, row, token: issued.token, hash: issued.hash };
};
