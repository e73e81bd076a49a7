import type { Calendar } from '#clocks/calendar.ts';
import { dayInChina, type Day } from '#clocks/day.ts';
import type { Figures } from '#clocks/settings.ts';
import type { RankMatters } from '#jurisdiction/rank-matters.server.ts';
import type { County } from '#units/county.ts';
import type { MasterKey } from '#platform/crypto.server.ts';
import type { Db } from '#tables.ts';

/** What a verb works with. Time and county are handed in, so that a year can pass in a second. */
export type Context = {
	db: Db;
	county: County;
	calendar: Calendar;
	figures: Figures;
	now: Date;
	masterKey: MasterKey;
	/** The discipline body's public key; accusations are encrypted to it on arrival. */
	disciplineKey: string;
	/** Ranks the catalogue's matters for a text. */
	rank: RankMatters;
};

export const todayOf = (context: Pick<Context, 'now'>): Day => dayInChina(context.now);
