import type { Deadline } from '#casework/deadlines.ts';
import { ruleFor } from '#clocks/rules.ts';
import { wordOf } from '#i18n/fill.ts';
import type { Language } from '#i18n/language.ts';
import { citation } from '#i18n/laws.ts';
import type { Words } from '#i18n/words.ts';

/** A clock of a case, in words. */
export const clockWords = (one: Deadline, words: Words, language: Language) => {
	const rule = ruleFor(one.clock, one.startedOn);
	return {
		clock: one.clock,
		name: rule?.name[language] ?? one.clock,
		due: one.due,
		metOn: one.metOn,
		state: one.state,
		stateText: words.casework.clocks[one.state],
		standing: wordOf(words.casework.standing, one.standing) ?? one.standing,
		articles: rule?.articles.map((one) => citation(one, language)).join(' · ') ?? '',
		provisional: one.provisional && one.state === 'running',
		owner:
			wordOf(words.casework.asks, one.named?.as ?? '') ?? wordOf(words.casework.waits, one.owner) ?? one.owner
	};
};

export type ClockWords = ReturnType<typeof clockWords>;
