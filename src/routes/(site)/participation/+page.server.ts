import { error } from '@sveltejs/kit';
import { dayInChina } from '#clocks/day.ts';
import {
	decisionValues,
	documentsDrafted,
	findDecisions,
	openCalls
} from '#participation/decisions.queries.server.ts';
import { hearingsAhead } from '#participation/hearings.queries.server.ts';
import { readPage, readYear } from '#publication/filter.ts';
import { unitNames } from '#units/names.ts';
import { now } from '#platform/time.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const db = locals.portal.publicDb;
	const today = dayInChina(now());
	const year = readYear(url.searchParams);
	const stage = url.searchParams.get('stage') || undefined;
	const page = readPage(url.searchParams);
	const [calls, documents, hearings, values, found] = await Promise.all([
		openCalls(db, today),
		documentsDrafted(db),
		hearingsAhead(db, today),
		decisionValues(db),
		findDecisions(db, { ...(year ? { year } : {}), ...(stage ? { stage } : {}) }, page)
	]);
	if (page > found.pages) error(404);
	return {
		...found,
		page,
		calls,
		documents,
		hearings,
		values,
		today,
		year: year ? String(year) : '',
		stage: stage ?? '',
		search: url.search,
		unitNames: unitNames(await locals.portal.county(), locals.language)
	};
};
