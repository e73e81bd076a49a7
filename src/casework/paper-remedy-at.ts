import type { Case, Entry } from '#casework/case.ts';
import { deadlinesOf, type Measure } from '#casework/deadlines.ts';
import { AGAIN_DAYS, recheckDay } from '#casework/paper-clocks.ts';
import { issuerOf, unitNameOn } from '#casework/paper-issue.ts';
import { contactOf } from '#casework/paper-of.ts';
import type { Procedure } from '#casework/procedure.ts';
import { addDays, type Day } from '#clocks/day.ts';
import { fill } from '#i18n/fill.ts';
import { dayText } from '#i18n/dates.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { kinds, isPaperKind } from '#papers/kind.ts';
import type { County } from '#units/county.ts';
import { superiorOf } from '#units/units.ts';

type Seen = {
	on: Case;
	procedure: Procedure;
	county: County;
	measure: Measure;
	words: Words;
	language: Language;
};

/**
 * What a person may do against a paper that was served, to which body, how it is reached and until which day, in one
 * sentence; null where the paper gives no remedy or the day is not known.
 */
export function remedyAt(seen: Seen, entry: Entry, from: Day): string | null {
	const { on, county, words, language } = seen;
	if (!isPaperKind(entry.paper) || !kinds[entry.paper].texts.includes('remedy')) return null;
	const what = whatOf(entry.paper);
	const issuer = issuerOf(on, entry);
	const above = superiorOf(county, issuer)?.id ?? issuer;
	const body = what === 'again' ? issuer : above;
	const until = untilOf(seen, entry, from, what);
	return until === null
		? null
		: fill(words.papers.remedies[what], {
				body: unitNameOn(county, body, entry.on, language),
				contact: contactOf(county, body, words),
				day: dayText(until, language)
			});
}

type What = keyof Words['papers']['remedies'];

const whatOf = (kind: string): What =>
	kind === 'opinion'
		? 'review'
		: kind === 'review-opinion'
			? 'recheck'
			: kind.includes('refusal')
				? 'route'
				: 'again';

function untilOf({ on, procedure, measure }: Seen, entry: Entry, from: Day, what: What): Day | null {
	if (what === 'recheck') return recheckDay(from, measure);
	if (what !== 'review') return addDays(from, AGAIN_DAYS);
	const timeline = on.timeline.filter((one) => one.n <= entry.n);
	const served: Entry = { ...entry, n: entry.n + 1, action: 'serve', details: { servedOn: from } };
	const clocks = deadlinesOf(procedure, [...timeline, served], measure);
	return clocks.find((one) => one.owner === 'resident')?.due ?? null;
}
