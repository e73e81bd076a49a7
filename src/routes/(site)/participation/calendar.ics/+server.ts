import ical from 'ical-generator';
import { dayInChina } from '#clocks/day.ts';
import { fill } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { openCalls } from '#participation/decisions.queries.server.ts';
import { now } from '#platform/time.server.ts';
import type { RequestHandler } from './$types';

/** The last days of open calls, to be put into one's own calendar. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const words = wordsIn(locals.language);
	const calls = await openCalls(locals.portal.publicDb, dayInChina(now()));
	const calendar = ical({
		name: `${words.participation.title} · ${words.site.name}`,
		timezone: 'Asia/Shanghai'
	});
	for (const one of calls) {
		const link = `${url.origin}/participation/decisions/${one.id}`;
		calendar.createEvent({
			id: `call-${one.id}-${one.call_until}`,
			start: new Date(`${one.call_until}T00:00:00+08:00`),
			allDay: true,
			summary: fill(words.participation.ics, { title: one.title }),
			url: link,
			description: link
		});
	}
	return new Response(calendar.toString(), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'attachment; filename="calls.ics"'
		}
	});
};
