import type { Trx } from '#tables.ts';

/** Writes a county figure down; an earlier one stays beside it. Gives its number. */
export async function insertFigure(
	trx: Trx,
	one: { clock: string; from: string; figure: number; reason: string; by: string | null; at: Date }
): Promise<number> {
	const { id } = await trx
		.insertInto('settings')
		.values({
			key: `clock:${one.clock}`,
			from_day: one.from,
			value: JSON.stringify(one.figure),
			reason: one.reason,
			set_by: one.by,
			set_at: one.at
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return Number(id);
}
