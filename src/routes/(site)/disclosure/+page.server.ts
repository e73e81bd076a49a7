import { disclosedHeads } from '#publication/disclosed.queries.server.ts';
import { brief, todayHere } from '#routes/(site)/disclosure/shown.server.ts';
import { unitNames } from '#units/names.ts';
import type { PageServerLoad } from './$types';

const LATEST = 8;

export const load: PageServerLoad = async ({ locals }) => {
	const names = unitNames(await locals.portal.county(), locals.language);
	const kinds = ['document', 'normative', 'concern', 'payer-call'];
	const latest = await disclosedHeads(locals.portal.publicDb, { kinds }, todayHere(), LATEST);
	return { latest: latest.map((one) => brief(one, names)) };
};
