import { disclosedAll } from '#publication/disclosed.queries.server.ts';
import { csvAnswer } from '#routes/data-answer.ts';
import { todayHere } from '#routes/(site)/disclosure/shown.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) => {
	const found = await disclosedAll(locals.portal.publicDb, { kinds: ['result'] }, todayHere());
	const rows = found.map((one) => ({
		number: one.number,
		unit: one.unit,
		kind: one.theme,
		target: one.fields['target'] ?? '',
		matter: one.fields['matter'] ?? '',
		conclusion: one.fields['conclusion'] ?? '',
		basis: one.fields['basis'] ?? '',
		decidedOn: one.formedOn,
		publishedOn: one.publishedOn,
		withdrawnOn: one.withdrawnOn ?? '',
		reason: one.reason
	}));
	return csvAnswer(rows, 'enforcement');
};
