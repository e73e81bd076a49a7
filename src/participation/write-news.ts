import { shortDay } from '#i18n/dates.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import { isLanguage } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

type News = {
	language: string;
	decision: { id: string; title: string };
	steps: readonly { action: string; on: string }[];
	token: string;
};

/** What a follower reads of new steps, with the link that stops it. */
export function writeNews(news: News, origin: string): { subject: string; text: string } {
	const language = isLanguage(news.language) ? news.language : 'zh';
	const words = wordsIn(language);
	const lines = news.steps.map(
		(step) =>
			`${shortDay(step.on, language)}  ${wordOf(words.casework.actions, step.action)?.done ?? step.action}`
	);
	const values = {
		title: news.decision.title,
		lines: lines.join('\n'),
		address: `${origin}/participation/decisions/${news.decision.id}`,
		stop: `${origin}/participation/follow/${news.token}`
	};
	const { newsSubject, newsText } = words.participation.mail;
	return { subject: fill(newsSubject, values), text: fill(newsText, values) };
}
