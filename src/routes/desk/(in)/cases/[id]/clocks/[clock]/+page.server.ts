import { error } from '@sveltejs/kit';
import { deadlinesOf } from '#casework/deadlines.ts';
import { readExplanation } from '#clocks/explanation.ts';
import { wordsIn } from '#i18n/words.ts';
import { openedCase } from '#routes/desk/officer.server.ts';
import type { PageServerLoad } from './$types';

/** How a due day was reached: every day on the way, counted or not, with its reason. */
export const load: PageServerLoad = async (event) => {
	const { on, procedure, context } = await openedCase(event);
	const deadline = deadlinesOf(procedure, on.timeline, context).find(
		(one) => one.clock === event.params.clock
	);
	if (!deadline) error(404, 'not-found');
	const { language } = event.locals;
	return {
		id: on.id,
		number: on.number,
		name: deadline.rule.name[language],
		explanation: readExplanation(deadline, wordsIn(language), language)
	};
};
