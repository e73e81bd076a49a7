import { sql } from 'kysely';
import { hasSecond } from '#people/has-second.queries.server.ts';
import type { ChangeBody } from '#people/account-change.ts';
import type { Db, Trx } from '#tables.ts';

const PAGE = 50;

/** Officers' accounts by unit and name; a search looks into name, sign-in name and unit. */
export async function officerAccounts(
	db: Db,
	asked: { search: string; units: readonly string[]; page: number }
) {
	const base = db
		.selectFrom('accounts')
		.where('kind', '=', 'officer')
		.$if(asked.search !== '', (one) =>
			one.where((is) =>
				is.or([
					is(sql`strpos(lower(sign_in_name || ' ' || name), ${asked.search.toLowerCase()})`, '>', 0),
					...(asked.units.length > 0 ? [is('unit', 'in', [...asked.units])] : [])
				])
			)
		);
	const { count } = await base
		.select((one) => one.fn.countAll<string>().as('count'))
		.executeTakeFirstOrThrow();
	const rows = await base
		.select(['id', 'sign_in_name', 'name', 'unit', 'roles', 'disabled_at'])
		.select(hasSecond.as('second'))
		.orderBy('disabled_at', (order) => order.asc().nullsFirst())
		.orderBy('unit')
		.orderBy('sign_in_name')
		.limit(PAGE)
		.offset((asked.page - 1) * PAGE)
		.execute();
	return { rows, count: Number(count), pages: Math.max(1, Math.ceil(Number(count) / PAGE)) };
}

/** One officer's account; never the hash of a password, and no resident. */
export const officerAccount = (db: Db | Trx, id: string) =>
	db
		.selectFrom('accounts')
		.select(['id', 'sign_in_name', 'name', 'unit', 'roles', 'disabled_at', 'created_at'])
		.select(hasSecond.as('second'))
		.where('id', '=', id)
		.where('kind', '=', 'officer')
		.executeTakeFirst();

const changes = (db: Db | Trx) =>
	db
		.selectFrom('account_changes as c')
		.leftJoin('accounts as of', 'of.id', 'c.account_id')
		.innerJoin('accounts as asker', 'asker.id', 'c.asked_by')
		.leftJoin('accounts as decider', 'decider.id', 'c.decided_by')
		.select([
			'c.id',
			'c.account_id',
			'c.kind',
			'c.body',
			'c.reason',
			'c.asked_by',
			'c.asked_at',
			'c.decision',
			'c.decided_at',
			'of.name',
			'of.sign_in_name',
			'of.unit',
			'of.roles',
			'asker.name as asker',
			'decider.name as decider'
		]);

type Row = Awaited<ReturnType<ReturnType<typeof changes>['execute']>>[number];
const read = ({ body, ...row }: Row) => ({ ...row, body: body as ChangeBody });
export type AccountChange = ReturnType<typeof read>;

/** Changes that wait for a second person, the oldest first. */
export const openChanges = async (db: Db): Promise<AccountChange[]> =>
	(await changes(db).where('c.decision', 'is', null).orderBy('c.asked_at').execute()).map(read);

/** What was asked for and decided about an account, the newest first. */
export const changesOf = async (db: Db, account: string): Promise<AccountChange[]> =>
	(
		await changes(db).where('c.account_id', '=', account).orderBy('c.asked_at', 'desc').limit(50).execute()
	).map(read);

export async function accountChange(db: Db, id: string): Promise<AccountChange | null> {
	const row = await changes(db).where('c.id', '=', id).executeTakeFirst();
	return row ? read(row) : null;
}
