import { shortDay } from '#i18n/dates.ts';
import { wordOf } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { shortCheck } from '#papers/paper.ts';
import { verifyPaper } from '#papers/papers.queries.server.ts';
import type { PageServerLoad } from './$types';

const bare = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^0-9a-f]/g, '');

/**
 * Whether the portal issued a paper, and what anybody who holds it may compare. The public role asks by the token: no
 * case is read. `check` is the check value that the person typed from the paper.
 */
export const load: PageServerLoad = async ({ locals, params, url }) => {
	const found = await verifyPaper(locals.portal.publicDb, params.token);
	const typed = url.searchParams.get('check');
	if (!found) return { issued: null, compared: null, typed };
	const { language } = locals;
	const given = bare(typed ?? '');
	return {
		issued: {
			kind: wordOf(wordsIn(language).papers.kinds, found.kind)?.title ?? found.kind,
			number: found.number,
			unit: found.unit_name,
			day: shortDay(found.issued_on, language),
			check: shortCheck(found.hash),
			hash: found.hash,
			corrects: found.corrects,
			correctedBy: found.corrected_by,
			correctedOn: found.corrected_on ? shortDay(found.corrected_on, language) : ''
		},
		compared: typed === null ? null : given.length >= 24 && found.hash.startsWith(given) ? 'same' : 'other',
		typed
	} as const;
};
