import { todayOf } from '#casework/context.server.ts';
import { holdingsOf } from '#casework/own-data/holdings.server.ts';
import { residentView } from '#casework/resident-view.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import type { Followed } from '#routes/(site)/follow/ticket.server.ts';

/** A case as the person who filed it takes it along: what they see of it, and what is held beside it. */
export async function caseExport(followed: Followed, words: Words, language: Language) {
	const { on, procedure, context, deadlines } = followed;
	const seen = { on, procedure, county: context.county, deadlines, today: todayOf(context) };
	const { actions: _, ...view } = residentView(seen, words, language);
	const { requests, ...held } = await holdingsOf(context, on);
	return {
		...view,
		...held,
		requests: requests.map(({ kind, asked_on, due_on, outcome, asked, answer }) => ({
			kind,
			asked_on,
			due_on,
			outcome,
			asked,
			answer
		}))
	};
}
