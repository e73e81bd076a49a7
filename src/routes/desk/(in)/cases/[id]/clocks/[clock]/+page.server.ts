import { error } from '@sveltejs/kit';
import { clockWords } from '#casework/clock-words.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import { explainDue } from '#clocks/explain.ts';
import { ruleFor } from '#clocks/rules.ts';
import { withSettings } from '#clocks/settings.ts';
import { wordsIn } from '#i18n/words.ts';
import { openedCase } from '#routes/desk/officer.server.ts';
import type { PageServerLoad } from './$types';

/** How a due day was reached: every day on the way, counted or not, with its reason. */
export const load: PageServerLoad = async (event) => {
	const { on, procedure, context } = await openedCase(event);
	const deadline = deadlinesOf(procedure, on.timeline, context).find(
		(one) => one.clock === event.params.clock
	);
	const rule = deadline && ruleFor(deadline.clock, deadline.startedOn);
	if (!deadline || !rule) error(404, 'not-found');
	const words = wordsIn(event.locals.language);
	const { days } = explainDue(
		withSettings(rule, context.figures, deadline.startedOn),
		deadline.events,
		context.calendar
	);
	return {
		id: on.id,
		number: on.number,
		clock: clockWords(deadline, words, event.locals.language),
		days: days.map((one) => ({
			day: one.day,
			counted: one.counted,
			why: words.desk.why[one.why],
			source: one.source.name ?? words.desk.sources[one.source.source]
		}))
	};
};
