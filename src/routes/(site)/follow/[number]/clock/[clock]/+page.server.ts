import { error } from '@sveltejs/kit';
import { readExplanation } from '#clocks/explanation.ts';
import { wordsIn } from '#i18n/words.ts';
import { followedCase, lateOf } from '#routes/(site)/follow/ticket.server.ts';
import type { PageServerLoad } from './$types';

/** How a due day was reached: every day on the way, counted or not, with its source. */
export const load: PageServerLoad = async (event) => {
	const followed = await followedCase(event);
	const { on, deadlines } = followed;
	const deadline = deadlines.find((one) => one.clock === event.params.clock);
	if (!deadline) error(404, 'not-found');
	const { language } = event.locals;
	return {
		number: on.number,
		name: deadline.rule.name[language],
		clock: deadline.clock,
		mine: deadline.owner === 'resident' && deadline.state === 'running',
		late: lateOf(followed, deadline.clock, event.locals),
		explanation: readExplanation(deadline, wordsIn(language), language)
	};
};
