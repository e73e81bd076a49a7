import { dayInChina } from '#clocks/day.ts';
import type { Db } from '#tables.ts';

const KEY = 'demonstration:ahead';

/** How many days a demonstration's time stands before the machine's. */
export async function readAhead(db: Db): Promise<number> {
	const row = await db
		.selectFrom('settings')
		.select('value')
		.where('key', '=', KEY)
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	return Number(row?.value ?? 0);
}

/** Keeps how many days a demonstration's time stands before the machine's. */
export async function keepAhead(db: Db, days: number): Promise<void> {
	await db
		.insertInto('settings')
		.values({
			key: KEY,
			from_day: dayInChina(new Date()),
			value: JSON.stringify(days),
			set_by: null,
			reason: ''
		})
		.execute();
}
