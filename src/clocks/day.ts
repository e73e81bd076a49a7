declare const brand: unique symbol;

/** A day without an hour, 'YYYY-MM-DD', as a calendar in China shows it. Two days compare as text. */
export type Day = string & { readonly [brand]: 'Day' };

const dayLength = 86_400_000;
const chinaOffset = 8 * 3_600_000;

export const isDay = (text: unknown): text is Day =>
	typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) && dayOfMillis(Date.parse(text)) === text;

export function day(text: string): Day {
	if (!isDay(text)) throw new RangeError(`not a day: ${text}`);
	return text;
}

const dayOfMillis = (millis: number): Day | null =>
	Number.isNaN(millis) ? null : (new Date(millis).toISOString().slice(0, 10) as Day);

export function addDays(from: Day, days: number): Day {
	const date = Number(from.slice(8)) + days;
	// Counting a period takes a step a day: within a month no Date is needed.
	if (date >= 1 && date <= 28) return `${from.slice(0, 8)}${date < 10 ? '0' : ''}${date}` as Day;
	return new Date(Date.parse(from) + days * dayLength).toISOString().slice(0, 10) as Day;
}

/** Positive when `to` lies after `from`. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / dayLength;

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (of: Day): number => new Date(Date.parse(of)).getUTCDay() || 7;

export const yearOf = (of: Day): number => Number(of.slice(0, 4));

/** 'YYYY-MM' */
export const monthOf = (of: Day): string => of.slice(0, 7);

/** The corresponding date, or the last day of the month if it has none (AR-15). */
export function addMonths(from: Day, months: number): Day {
	const month = yearOf(from) * 12 + Number(from.slice(5, 7)) - 1 + months;
	const last = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0));
	const date = Math.min(Number(from.slice(8)), last.getUTCDate());
	return `${last.toISOString().slice(0, 8)}${String(date).padStart(2, '0')}` as Day;
}

export const addYears = (from: Day, years: number): Day => addMonths(from, years * 12);

export const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
export const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** China has one time zone and no summer time (AR-9). */
export const dayInChina = (date: Date): Day =>
	new Date(date.getTime() + chinaOffset).toISOString().slice(0, 10) as Day;

/** The instant at which a day begins in China; it ends where the next begins. */
export const instantOf = (of: Day): Date => new Date(Date.parse(of) - chinaOffset);
