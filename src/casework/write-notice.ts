import type { Notice } from '#casework/notice.ts';
import { shortDay } from '#i18n/dates.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import { isLanguage, type Language } from '#i18n/language.ts';
import { wordsIn, type Words } from '#i18n/words.ts';

/** The words of a notice, in the language in which the person filed. `address` is where a case is followed. */
export function writeNotice(notice: Notice, address: string): { subject: string; text: string; sms: string } {
	const language = isLanguage(notice.language) ? notice.language : 'zh';
	const words = wordsIn(language);
	const action = wordOf(words.casework.actions, notice.action)?.done ?? notice.action;
	const values = { number: notice.number, action, on: shortDay(notice.on, language), address };
	if (notice.desk) return reminder(notice, words, language, address);
	if (notice.ownData) {
		const { subject, text, sms } = words.notices.ownData;
		return { subject: fill(subject, values), text: fill(text, values), sms: fill(sms, values) };
	}
	const due =
		notice.due === null
			? words.notices.noDue
			: fill(words.notices.due, { due: shortDay(notice.due, language) });
	return {
		subject: fill(words.notices.subject, values),
		text: fill(words.notices.text, { ...values, due: notice.remedy ?? due }),
		sms: fill(words.notices.sms, values)
	};
}

function reminder(notice: Notice, words: Words, language: Language, address: string) {
	const due = notice.due === null ? '' : shortDay(notice.due, language);
	const values = { number: notice.number, due, address };
	const { subject, text, sms } = words.notices.reminder;
	return { subject: fill(subject, values), text: fill(text, values), sms: fill(sms, values) };
}
