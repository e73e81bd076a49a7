import type { Entry } from '#casework/case.ts';
import { contactOf } from '#casework/paper-contact.ts';
import { issuerOf, unitNameOn } from '#casework/paper-issue.ts';
import { isSetAside, remedyOf, type Against } from '#casework/remedy.ts';
import type { Day } from '#clocks/day.ts';
import { dayText } from '#i18n/dates.ts';
import { fill } from '#i18n/fill.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';

type Said = Against & { words: Words; language: Language };

/** The remedy as the paper states it, before anybody knows when it will be received (INV-18). */
export function remedyInPaper(said: Said, entry: Entry): string {
	const { on, words, language } = said;
	const { remedies, says } = words.papers;
	if (isSetAside(entry)) return redo(said, entry);
	const remedy = remedyOf(said, entry, entry.on);
	return remedy === null
		? ''
		: fill(remedies[remedy.way].paper, {
				n: remedy.n,
				...bodyWords(said, entry, remedy.body),
				date: fill(on.electronic ? says.servedToday : says.servedLater, {
					day: dayText(remedy.due, language)
				})
			});
}

/** The same once the paper was received on a day: in one sentence, with the clock that explains the day. */
export function remedyOnceServed(
	said: Said,
	entry: Entry,
	from: Day
): { text: string; due: Day | null; clock: string | null } | null {
	if (isSetAside(entry)) return { text: redo(said, entry), due: null, clock: null };
	const remedy = remedyOf(said, entry, from);
	if (!remedy) return null;
	const { words, language } = said;
	const text = fill(words.papers.remedies[remedy.way].served, {
		...bodyWords(said, entry, remedy.body),
		day: dayText(remedy.due, language)
	});
	return { text, due: remedy.due, clock: remedy.runs ? remedy.clock : null };
}

/** The body by name and telephone; where the data know no body, the unit that wrote the paper tells which one it is. */
function bodyWords({ on, county, words, language }: Said, entry: Entry, body: string | null) {
	return {
		body: body === null ? words.papers.says.reviewBody : unitNameOn(county, body, entry.on, language),
		contact: contactOf(county, body ?? issuerOf(on, entry), words, 'unitPhone')
	};
}

/** An opinion that was set aside is given anew, by a day that the decision names. */
export function redo({ on, county, words, language }: Said, entry: Entry): string {
	const until = entry.details['until'];
	return fill(words.papers.says.redo, {
		unit: unitNameOn(county, on.unit ?? on.dispatcher, entry.on, language),
		day: typeof until === 'string' ? dayText(until, language) : ''
	});
}
