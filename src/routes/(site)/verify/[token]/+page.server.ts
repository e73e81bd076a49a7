import { unitNameOn } from '#casework/paper-issue.ts';
import { shortDay } from '#i18n/dates.ts';
import { wordsIn } from '#i18n/words.ts';
import { readPaperToken } from '#papers/token.server.ts';
import type { PageServerLoad } from './$types';

/** Whether the portal issued a paper. The token alone answers: no case is read. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const issued = readPaperToken(locals.portal.masterKey, params.token);
	if (!issued) return { issued: null };
	const county = await locals.portal.county();
	return {
		issued: {
			kind: wordsIn(locals.language).papers.titles[issued.kind],
			number: issued.maskedNumber,
			unit: unitNameOn(county, issued.unit, issued.day, locals.language),
			day: shortDay(issued.day, locals.language)
		}
	};
};
