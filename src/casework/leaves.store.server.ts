import type { Officer } from '#casework/case.ts';
import type { Db } from '#tables.ts';

/** Asks for leave to read who a minor is (WCW23 art. 36, INV-50). */
export async function askLeave(
	db: Db,
	caseId: string,
	officer: Officer,
	purpose: string,
	at: Date
): Promise<void> {
	await db
		.insertInto('look_leaves')
		.values({
			...{ case_id: caseId, asked_by: officer.account, asked_at: at, purpose },
			...{ given_by: null, given_at: null }
		})
		.execute();
}

/** Another person gives leave or refuses it; nobody decides on their own request, which the database holds too. */
export async function decideLeave(
	db: Db,
	caseId: string,
	n: number,
	officer: Officer,
	given: boolean,
	at: Date
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('look_leaves')
		.set({ given_by: officer.account, given_at: at, refused: !given })
		.where('case_id', '=', caseId)
		.where('n', '=', n)
		.where('given_by', 'is', null)
		.where('asked_by', '<>', officer.account)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}
