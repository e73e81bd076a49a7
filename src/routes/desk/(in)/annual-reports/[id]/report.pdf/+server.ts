import { reportPdfAnswer } from '#routes/report-files.server.ts';
import { finishedReport } from '#routes/desk/(in)/annual-reports/opened.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) =>
	reportPdfAnswer(await finishedReport(event), event.locals.language);
