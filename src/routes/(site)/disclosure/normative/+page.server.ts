import { ruleFor } from '#clocks/rules.ts';
import { disclosedHeads } from '#publication/disclosed.queries.server.ts';
import { brief, shownList, todayHere } from '#routes/(site)/disclosure/shown.server.ts';
import type { PageServerLoad } from './$types';

const yearsOf = (clock: string): number => {
	const length = ruleFor(clock, todayHere())?.length;
	return length && 'n' in length ? length.n : 0;
};

export const load: PageServerLoad = async (event) => {
	const found = await shownList(event, ['normative']);
	const rounds = await disclosedHeads(event.locals.portal.publicDb, { kinds: ['clean-up'] }, todayHere());
	return {
		...found,
		rounds: rounds.map((one) => brief(one, found.names)),
		years: { years: yearsOf('ND-EXPIRE'), trial: yearsOf('ND-EXPIRE-TRIAL') }
	};
};
