import type { Day } from '#clocks/day.ts';
import { countyCalendar } from '#clocks/calendars.ts';
import { result } from '#disclosure/enforcement/kind.ts';
import { reckoned } from '#clocks/reckoned.ts';
import { shownDocument } from '#routes/(site)/disclosure/shown.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const page = await shownDocument(event, ['result']);
	const { shown } = page;
	const first = page.editions.at(-1)?.day ?? shown.publishedOn;
	const clock = result.clock({ fields: shown.fields, rows: [] });
	const due = clock
		? reckoned({ calendar: countyCalendar, figures: [] }, clock, shown.formedOn as Day)
		: null;
	return { ...page, inTime: due === null || first <= due };
};
