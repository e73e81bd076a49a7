import ical from 'ical-generator';

type Day = { id: string; day: string; summary: string; link: string; place?: string };

/** Whole days, as a file for one's own calendar. */
export function icsOf(name: string, filename: string, days: readonly Day[]): Response {
	const calendar = ical({ name, timezone: 'Asia/Shanghai' });
	for (const { id, day, summary, link, place } of days) {
		calendar.createEvent({
			id,
			start: new Date(`${day}T00:00:00+08:00`),
			allDay: true,
			summary,
			url: link,
			description: link,
			...(place === undefined ? {} : { location: place })
		});
	}
	return new Response(calendar.toString(), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': `attachment; filename="${filename}"`
		}
	});
}
