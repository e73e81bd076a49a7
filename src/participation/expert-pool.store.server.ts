import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Day } from '#clocks/day.ts';
import { expertFields, expertKinds } from '#participation/expert-fields.ts';
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
	const there = await db
		.selectFrom('experts')
		.select('id')
		.where('name', '=', input.name)
		.where('off_day', 'is', null)
		.executeTakeFirst();
	if (there) return null;
	const id = randomBytes(5).toString('hex');
	await db
		.insertInto('experts')
		.values({ id, ...input, on_day: by.today, off_day: null, off_reason: '', put_by: by.account })
		.execute();
	return id;
}

/** Takes somebody out, with the reason; what they did before stands. */
export async function takeExpertOut(db: Db, id: string, reason: string, today: Day): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('experts')
		.set({ off_day: today, off_reason: reason })
		.where('id', '=', id)
		.where('off_day', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}
