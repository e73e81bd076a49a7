import { csvAnswer } from '#routes/data-answer.ts';
import { figureRows } from '#routes/(site)/statistics/figures.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) => {
	const { rows, name } = await figureRows(locals.portal.publicDb, url.searchParams);
	return csvAnswer(rows, name);
};
