import { calendarOf, type Calendar } from '#clocks/calendar.ts';
import china from '#clocks/calendar-cn.json' with { type: 'json' };
import enshi from '#clocks/calendar-enshi.json' with { type: 'json' };

const sources = { national: china.years, statutory: china.statutory, local: enshi.days };

/** The State Council's arrangements with the prefecture's own days off. */
export const countyCalendar: Calendar = calendarOf(sources, { local: true });

/** The State Council's arrangements alone. */
export const nationalCalendar: Calendar = calendarOf(sources, { local: false });
