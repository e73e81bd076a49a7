import { error } from '@sveltejs/kit';
import { todayOf } from '#casework/context.server.ts';
import { topicsFor } from '#casework/topics.queries.server.ts';
import { wordOf } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import type { PageServerLoad } from './$types';

/** Early warning for whoever sorts: what several people write about now. */
export const load: PageServerLoad = async (event) => {
	const officer = signedInOfficer(event);
	if (!officer.roles.includes('dispatcher')) error(404, 'not-found');
	const context = await event.locals.portal.context();
	const { stages } = wordsIn(event.locals.language).casework;
	const { compared, topics } = await topicsFor(context.db, officer, context.county, todayOf(context));
	return {
		compared,
		topics: topics.map((topic, i) => ({
			...topic,
			rank: i + 1,
			cases: topic.cases.map((one) => ({ ...one, stage: wordOf(stages, one.stage)?.name ?? one.stage }))
		}))
	};
};
