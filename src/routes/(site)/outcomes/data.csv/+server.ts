import { allRecords } from '#publication/public-record.queries.server.ts';
import { csvAnswer } from '#routes/data-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) =>
	csvAnswer(await allRecords(locals.portal.publicDb), 'outcomes');
