import type { Standing } from '#clocks/calendar.ts';
import type { EventType } from '#clocks/events.ts';
import { day, type Day } from '#clocks/day.ts';

export type DayUnit = 'day' | 'workingDay' | 'month' | 'year';
export type Span = { n: number; unit: DayUnit };

export type Length =
	| Span
	| { n: number; unit: 'hour' | 'minute' | 'second' }
	/** On the day itself. */
	| { unit: 'at-once' }
	/** The text names a duty and no figure. */
	| { unit: 'none' }
	/** The same date each year, in the year after the one it is about (AR-6). */
	| { unit: 'date'; month: number; date: number }
	/** The period stands in the letter; the fallback serves where the letter is silent. */
	| { unit: 'stated'; fallback: Span | null };

export type PauseKind =
	| 'consultation'
	| 'hearing'
	| 'testing'
	| 'appraisal'
	| 'determination'
	| 'expert-review'
	| 'suspension'
	| 'obstacle';

/** A consultation ends by itself when the time to reply has passed in silence. */
export type Pause = { kind: PauseKind; atMost: Span | null };

export type Reset =
	/** A correction restarts the period if its notice was sent once and in time (INV-27). */
	| { kind: 'correction'; noticeWithin: Span }
	| { kind: 'fee'; payWithin: Span }
	| { kind: 'new-report' }
	| { kind: 'interruption' };

export type Approver =
	| 'unit-head'
	| 'agency-head'
	| 'foi-office-head'
	| 'review-body-head'
	| 'county-head'
	| 'commission-head'
	| 'data-authority'
	| 'anyone';

/** One extension only, decided, approved and notified within the base period (AR-13). */
export type Extension = { max: Span | null; approver: Approver };

export type Rule = {
	id: string;
	name: { zh: string; en: string };
	/** The events that start it, the most telling first. */
	starts: readonly EventType[];
	length: Length;
	direction: 'forward' | 'backward';
	/** A floor is the earliest permitted last day; it is never shortened or lengthened by a roll (AR-8). */
	nature: 'deadline' | 'floor' | 'fixed';
	extension: Extension | null;
	pauses: readonly Pause[];
	resets: readonly Reset[];
	/** Special ways to find the day on which the clock starts. */
	startsBy:
		| 'event'
		/** Received on the day that the channel says (FOI19 art. 31). */
		| 'channel'
		/** A late correction notice makes the receipt the acceptance (XK19 art. 32(4)). */
		| 'licence-acceptance'
		/** Silence after receipt is acceptance when its period ends (FY23 art. 30). */
		| 'deemed-acceptance'
		/** Not told of the right: from when told, at most a year from knowing the act (FY23 art. 20). */
		| 'told-of-right';
	/** A floor that the text lets be shorter when the reason is published with it. */
	canShorten: boolean;
	/** Keys of the texts, with the article: 'XF22 34'. */
	articles: readonly string[];
	standing: Standing;
	/** In force on these days of start, both included. */
	validFrom: Day | null;
	validTo: Day | null;
	/** The county setting that replaces the figure; never for a figure of law. */
	settingKey: string | null;
};

type More = Partial<Omit<Rule, 'validFrom' | 'validTo'>> & { validFrom?: string; validTo?: string };

/** A row of a rule table. What it does not say is: a forward deadline of law, no extension, no pause, no reset. */
export function row(
	id: string,
	zh: string,
	en: string,
	starts: readonly EventType[],
	length: Length,
	articles: readonly string[],
	more: More = {}
): Rule {
	const { validFrom, validTo, ...rest } = more;
	return {
		id,
		name: { zh, en },
		starts,
		length,
		direction: 'forward',
		nature: length.unit === 'date' ? 'fixed' : 'deadline',
		extension: null,
		pauses: [],
		resets: [],
		startsBy: 'event',
		canShorten: false,
		articles,
		standing: 'law',
		settingKey: null,
		...rest,
		validFrom: validFrom === undefined ? null : day(validFrom),
		validTo: validTo === undefined ? null : day(validTo)
	};
}

/** A figure of the county's own: replaceable by the setting that bears the clock's name. */
export const policy = (id: string): { standing: 'policy'; settingKey: string } => ({
	standing: 'policy',
	settingKey: id
});

export const days = (n: number): Span => ({ n, unit: 'day' });
export const workingDays = (n: number): Span => ({ n, unit: 'workingDay' });
export const months = (n: number): Span => ({ n, unit: 'month' });
export const years = (n: number): Span => ({ n, unit: 'year' });
export const atOnce: Length = { unit: 'at-once' };
export const noFigure: Length = { unit: 'none' };
export const yearly = (month: number, date: number): Length => ({ unit: 'date', month, date });
export const stated = (fallback: Span | null): Length => ({ unit: 'stated', fallback });
export const backward = { direction: 'backward' } as const;
export const floor = { nature: 'floor' } as const;
export const pausedBy = (...kinds: PauseKind[]): Pause[] => kinds.map((kind) => ({ kind, atMost: null }));
