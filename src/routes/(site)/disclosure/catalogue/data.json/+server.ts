import { jsonAnswer } from '#routes/data-answer.ts';
import { catalogueRows } from '#routes/(site)/disclosure/catalogue-rows.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) =>
	jsonAnswer(await catalogueRows(locals.portal.publicDb, url.origin));
