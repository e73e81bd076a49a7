import type { Procedure } from '#casework/procedure.ts';
import type { Calendar } from '#clocks/calendar.ts';
import { dayInChina, type Day } from '#clocks/day.ts';
import type { Figures } from '#clocks/settings.ts';
import type { RankMatters } from '#jurisdiction/rank-matters.server.ts';
import type { County } from '#units/county.ts';
import type { MasterKey } from '#platform/crypto.server.ts';
import type { Case, Entry } from '#casework/case.ts';
import type { Db, Trx } from '#tables.ts';

/**
 * What a procedure keeps beside its cases: a copy for the public, a place in a list. Called by the door with each entry,
 * in its transaction; throws `Refusal` where the entry may not stand.
 */
export type Keeper = (trx: Trx, context: Context, after: Case, entry: Entry) => Promise<void>;

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
	/** Every procedure there is: a step of one case may enter the timeline of the case that it is about. */
	procedures: readonly Procedure[];
	/** Ranks the catalogue's matters for a text. */
	rank: RankMatters;
	/** By procedure. */
	keepers: Readonly<Partial<Record<string, Keeper>>>;
};

export const todayOf = (context: Pick<Context, 'now'>): Day => dayInChina(context.now);
