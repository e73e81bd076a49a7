import { error } from '@sveltejs/kit';
import { dayFrom } from '#casework/raw-input.ts';
import { isDay } from '#clocks/day.ts';
import { differenceOf } from '#disclosure/lists/difference.ts';
import { listOf } from '#disclosure/lists/lists.ts';
import { readListOn } from '#routes/(site)/disclosure/lists/list-on.server.ts';
import { todayHere } from '#routes/(site)/disclosure/shown.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	if (!listOf(params.list)) error(404);
	const dayAt = (name: string, otherwise: string): string => {
		const [y, m, d] = ['y', 'm', 'd'].map((part) => url.searchParams.get(`${name}-${part}`) ?? '');
		const asked = dayFrom(y ?? '', m ?? '', d ?? '');
		return isDay(asked) ? asked : otherwise;
	};
	const db = locals.portal.publicDb;
	const today = todayHere();
	const first = (await readListOn(db, params.list, today)).editions[0];
	const from = dayAt('from', first?.effective_on ?? today);
	const to = dayAt('to', today);
	const [before, after] = await Promise.all([from, to].map((day) => readListOn(db, params.list, day)));
	return { list: params.list, from, to, difference: differenceOf(before?.rows ?? [], after?.rows ?? []) };
};
