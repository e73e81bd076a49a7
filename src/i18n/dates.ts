import type { Language } from '#i18n/language.ts';

const weekdays = { zh: '日一二三四五六', en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] } as const;
const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** A day, YYYY-MM-DD, as people write it, with its weekday: 2026年3月5日（周四）. */
export function dayText(day: string, language: Language): string {
	const [year, month, date] = day.split('-').map(Number);
	const weekday = new Date(Date.parse(day)).getUTCDay();
	return language === 'zh'
		? `${year}年${month}月${date}日（周${weekdays.zh[weekday]}）`
		: `${weekdays.en[weekday]} ${date} ${months[(month ?? 1) - 1]} ${year}`;
}

/** A day for lists, where the weekday does not matter: 2026年3月5日, 5 Mar 2026. */
export function shortDay(day: string, language: Language): string {
	const [year, month, date] = day.split('-').map(Number);
	return language === 'zh' ? `${year}年${month}月${date}日` : `${date} ${monthName(month)} ${year}`;
}

/** A month, YYYY-MM: 2026年3月, Mar 2026. */
export function monthText(text: string, language: Language): string {
	const [year, month] = text.split('-').map(Number);
	return language === 'zh' ? `${year}年${month}月` : `${monthName(month)} ${year}`;
}

const monthName = (month: number | undefined) => (months[(month ?? 1) - 1] ?? '').slice(0, 3);

/** An instant on the clocks of China, which has one time zone and no summer time. */
export function momentText(instant: Date, language: Language): string {
	const there = new Date(instant.getTime() + 8 * 3_600_000).toISOString();
	return `${dayText(there.slice(0, 10), language)} ${there.slice(11, 16)}`;
}

/** The weekdays from Monday to Sunday, as a calendar heads them. */
export const weekdayNames = (language: Language): readonly string[] => {
	const names = [...weekdays[language]];
	return [...names.slice(1), ...names.slice(0, 1)];
};
