import { todayOf } from '#casework/context.server.ts';
import { breachHours, incidentsFor } from '#casework/incidents/incidents.queries.server.ts';
import { dueHour } from '#casework/incidents/due-hour.ts';
import { keeperOf } from '#routes/desk/officer.server.ts';
import { unitNames } from '#units/names.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const officer = keeperOf(event, 'security');
	const { db, county, ...context } = await event.locals.portal.context();
	const names = unitNames(county, event.locals.language);
	const hours = await breachHours(db, todayOf(context));
	return {
		rows: (await incidentsFor(db, officer, county)).map((row) => ({
			id: row.id,
			kind: row.kind,
			at: row.opened_at,
			times: row.times,
			unit: names[row.unit ?? ''] ?? '',
			open: row.closed_at === null,
			due: row.kind === 'breach' && row.closed_at === null ? dueHour(row.opened_at, hours.authority) : null
		}))
	};
};
