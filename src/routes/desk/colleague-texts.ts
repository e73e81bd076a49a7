import type { Colleague } from '#casework/unsent-form.queries.server.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import type { Words } from '#i18n/words.ts';

/** Who else has a form of the case open, in words. */
export const colleagueTexts = (there: readonly Colleague[], words: Words): string[] =>
	there.map((one) =>
		fill(one.writing ? words.deskwork.there.writing : words.deskwork.there.looking, {
			name: one.name,
			action: wordOf(words.casework.actions, one.action)?.do ?? one.action,
			minutes:
				one.minutes === 0 ? words.deskwork.there.now : fill(words.deskwork.there.minutes, { n: one.minutes })
		})
	);
