import type { Db } from '#tables.ts';

/** How many cases there are, sealed ones included. */
export const countCases = async (db: Db): Promise<number> =>
	Number(
		(
			await db
				.selectFrom('cases')
				.select(({ fn }) => fn.countAll<number>().as('n'))
				.executeTakeFirstOrThrow()
		).n
	);
