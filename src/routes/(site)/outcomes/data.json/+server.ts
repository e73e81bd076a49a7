import { allRecords } from '#publication/public-record.queries.server.ts';
import { jsonAnswer } from '#routes/data-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) => jsonAnswer(await allRecords(locals.portal.publicDb));
