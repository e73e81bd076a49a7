import { error } from '@sveltejs/kit';
import { topicsFor } from '#casework/topics.queries.server.ts';
import { wordOf } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import type { PageServerLoad } from './$types';

/** Early warning for whoever sorts: what several people write about, as the night before found it. */
export const load: PageServerLoad = async (event) => {
	const officer = signedInOfficer(event);
	if (!officer.roles.includes('dispatcher')) error(404, 'not-found');
	const context = await event.locals.portal.context();
	const { stages } = wordsIn(event.locals.language).casework;
	const { day, compared, topics } = await topicsFor(context.db, officer, context.county);
	return {
		day,
		compared,
		topics: topics.map((topic, i) => ({
			...topic,
			rank: i + 1,
			cases: topic.cases.map((one) => ({ ...one, stage: wordOf(stages, one.stage)?.name ?? one.stage }))
		}))
	};
};
