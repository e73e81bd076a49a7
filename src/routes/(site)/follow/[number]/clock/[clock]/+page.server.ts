import { error } from '@sveltejs/kit';
import { clockWords } from '#casework/clock-words.ts';
import { explainDue } from '#clocks/explain.ts';
import { ruleFor } from '#clocks/rules.ts';
import { withSettings } from '#clocks/settings.ts';
import { wordsIn } from '#i18n/words.ts';
import { followedCase } from '#routes/(site)/follow/ticket.server.ts';
import type { PageServerLoad } from './$types';

/** How a due day was reached: every day on the way, counted or not, with its source. */
export const load: PageServerLoad = async (event) => {
	const { on, context, deadlines } = await followedCase(event);
	const deadline = deadlines.find((one) => one.clock === event.params.clock);
	const rule = deadline && ruleFor(deadline.clock, deadline.startedOn);
	if (!deadline || !rule) error(404, 'not-found');
	const { length } = withSettings(rule, context.figures, deadline.startedOn);
	const { days } = explainDue({ ...rule, length }, deadline.events, context.calendar);
	return {
		number: on.number,
		length,
		clock: clockWords(deadline, wordsIn(event.locals.language), event.locals.language),
		days: days.map((one) => ({
			day: one.day,
			counted: one.counted,
			why: one.why,
			source: one.source.source,
			name: one.source.name
		}))
	};
};
