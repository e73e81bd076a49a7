import { signInFigures, type SignInFigure } from '#people/sign-in-figures.ts';
import type { Db } from '#tables.ts';

export type SignInLimits = Readonly<Record<SignInFigure, number>>;

/** The figures that count on a day: the county's, or the usual ones. */
export async function signInLimits(db: Db, today: string): Promise<SignInLimits> {
	const rows = await db
		.selectFrom('settings')
		.select(['key', 'value'])
		.where('key', 'like', 'sign-in:%')
		.where('from_day', '<=', today)
		.orderBy('from_day')
		.orderBy('id')
		.execute();
	const set = new Map(rows.map((row) => [row.key.slice('sign-in:'.length), Number(row.value)]));
	const usual = Object.entries(signInFigures).map(([name, figure]) => [name, set.get(name) ?? figure.usual]);
	return Object.fromEntries(usual) as SignInLimits;
}

/** Every figure of signing in that was ever set, the newest first. */
export const signInFigureHistory = (db: Db) =>
	db
		.selectFrom('settings')
		.select(['id', 'key', 'from_day', 'value', 'reason', 'set_at'])
		.where('key', 'like', 'sign-in:%')
		.orderBy('id', 'desc')
		.execute();
