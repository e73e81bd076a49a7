import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Day } from '#clocks/day.ts';
import { expertFields, expertKinds } from '#participation/expert-fields.ts';
import { registerRows } from '#register/rows.store.server.ts';
import type { Db } from '#tables.ts';

const text = (max: number) => z.string().trim().min(1, 'missing').max(max, 'too-long');

/** Somebody to be put into the pool. Each problem is a code of the words of forms. */
export const expertInput = z.object({
	name: text(60),
	post: text(100),
	body: text(100),
	unit: z.string().transform((unit) => (unit === '' ? null : unit)),
	kind: z.enum(expertKinds, 'missing'),
	fields: z.array(z.enum(expertFields)).min(1, 'missing'),
	ties: z.array(z.string())
});

export type ExpertInput = z.infer<typeof expertInput>;

/** Puts somebody into the pool. Two of one name and body are one; gives the id, or null where they are there already. */
export async function putExpert(
	db: Db,
	input: ExpertInput,
	by: { account: string; today: Day }
): Promise<string | null> {
	return db.transaction().execute(async (trx) => {
		const there = await trx
			.selectFrom('experts')
			.select('id')
			.where('name', '=', input.name)
			.where('off_day', 'is', null)
			.executeTakeFirst();
		if (there) return null;
		const id = randomBytes(5).toString('hex');
		await trx
			.insertInto('experts')
			.values({ id, ...input, on_day: by.today, off_day: null, off_reason: '', put_by: by.account })
			.execute();
		await registerRows(trx, 'expert', id);
		return id;
	});
}

/** Takes somebody out, with the reason; what they did before stands. */
export async function takeExpertOut(db: Db, id: string, reason: string, today: Day): Promise<boolean> {
	return db.transaction().execute(async (trx) => {
		const { numUpdatedRows } = await trx
			.updateTable('experts')
			.set({ off_day: today, off_reason: reason })
			.where('id', '=', id)
			.where('off_day', 'is', null)
			.executeTakeFirst();
		if (numUpdatedRows > 0n) await registerRows(trx, 'expert', id);
		return numUpdatedRows > 0n;
	});
}
