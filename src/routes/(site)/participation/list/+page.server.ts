import { error } from '@sveltejs/kit';
import { decisionEvents, yearlyList } from '#participation/decisions.queries.server.ts';
import { dayInChina } from '#clocks/day.ts';
import { shortDay } from '#i18n/dates.ts';
import { readYear } from '#publication/filter.ts';
import { unitNames } from '#units/names.ts';
import { now } from '#platform/time.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const year = url.searchParams.has('year')
		? readYear(url.searchParams)
		: Number(dayInChina(now()).slice(0, 4));
	if (year === undefined) error(404);
	const db = locals.portal.publicDb;
	const rows = await yearlyList(db, year);
	if (rows.length === 0) error(404);
	const listed = await Promise.all(rows.map((row) => decisionEvents(db, row.id)));
	const names = unitNames(await locals.portal.county(), locals.language);
	return {
		year,
		rows: rows.map((row, at) => {
			const agreed = listed[at]?.find((one) => one.action === 'put-on-list')?.details;
			const off = listed[at]?.find((one) => one.action === 'take-off')?.details;
			return {
				...row,
				unit: names[row.unit] ?? row.unit,
				agreed:
					`${agreed ? shortDay(String(agreed['partyAgreedOn']), locals.language) : ''} ${String(agreed?.['partyPaper'] ?? '')}`.trim(),
				off: off ? String(off['reason'] ?? '') : ''
			};
		})
	};
};
