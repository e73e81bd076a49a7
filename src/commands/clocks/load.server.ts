import { readFileSync } from 'node:fs';
import { openHere } from '#commands/open-here.server.ts';
import { complain, say } from '#commands/say.server.ts';
import { loadCalendar, previewCalendar } from '#casework/load-calendar.server.ts';
import { readCalendarSets } from '#clocks/read-calendar-set.ts';
import { procedures } from '#procedures.ts';

export type How = {
	layer?: string | undefined;
	year?: string | undefined;
	source?: string | undefined;
	reason?: string | undefined;
	preview?: boolean | undefined;
};

/** Loads an arrangement, or shows what it would move: one line a day that changes, one a due day that moves. */
export async function load(file: string, how: How): Promise<number> {
	const read = readCalendarSets(readFileSync(file, 'utf8'), {
		layer: how.layer === 'local' ? 'local' : 'national',
		year: Number(how.year) || null,
		source: how.source ?? ''
	});
	if (!read.ok) {
		say('calendar-refused', read.problems.map(({ code, detail }) => `${code} ${detail}`.trim()).join('; '));
		return 1;
	}
	const opened = await openHere();
	if (opened === null) return 1;
	try {
		const context = await opened.portal.context();
		const reason = how.reason ?? '';
		const done = how.preview
			? await previewCalendar(context, procedures, read.sets)
			: await loadCalendar(context, procedures, read.sets, {
					reason,
					by: null,
					seen: context.calendar.version
				});
		for (const { day, after } of done.days)
			console.log(`${day} ${after.working ? 'work' : 'rest'} ${after.name ?? ''}`);
		for (const { number, moves } of done.cases) {
			for (const { clock, before, after } of moves)
				console.log(`${number} ${clock} ${before ?? '-'} ${after ?? '-'}`);
		}
		console.log(`${done.days.length} days changed, ${done.cases.length} cases moved`);
		return 0;
	} catch (error) {
		complain(error);
		return 1;
	} finally {
		await opened.close();
	}
}
