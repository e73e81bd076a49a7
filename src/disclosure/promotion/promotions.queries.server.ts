import { sql } from 'kysely';
import type { Officer } from '#casework/case.ts';
import { visibleOf } from '#casework/visible.queries.server.ts';
import type { Asked, Known, Member } from '#disclosure/promotion/alike.ts';
import { peopleBehind } from '#disclosure/promotion/alike.ts';
import type { Db, Trx } from '#tables.ts';
import type { County } from '#units/county.ts';

/** People are told apart by the keyed hash of their contact; where there is none, by the request itself. */
const filer = sql<string>`coalesce(
	(select min(k.contact_key) from contact_keys k where k.case_id = cases.id), cases.id::text)`;

/** What a unit was asked for since a day, that nobody took back. */
export const askedOf = (db: Db | Trx, unit: string, since: string, most: number): Promise<Asked[]> =>
	db
		.selectFrom('cases')
		.select(['id', 'title'])
		.select([sql<string>`coalesce(facts->>'story', '')`.as('story'), filer.as('filer')])
		.where('procedure', '=', 'information-request')
		.where('unit', '=', unit)
		.where('stage', '<>', 'withdrawn')
		.where('received_on', '>=', since)
		.orderBy('received_at', 'desc')
		.limit(most)
		.execute();

/** The newest suggestion of a unit in which one of these requests stands. */
export async function knownOf(db: Db | Trx, unit: string, cases: readonly string[]): Promise<Known | null> {
	if (cases.length === 0) return null;
	const row = await db
		.selectFrom('promotions')
		.innerJoin('promotion_cases', 'promotion_id', 'promotions.id')
		.select(['promotions.id', 'state', 'decided_on'])
		.where('unit', '=', unit)
		.where('case_id', 'in', [...cases])
		.orderBy(sql`state = 'open'`, 'desc')
		.orderBy('found_on', 'desc')
		.orderBy('decided_on', 'desc')
		.executeTakeFirst();
	return row ? { id: row.id, state: row.state, decidedOn: row.decided_on } : null;
}

/** The requests that stand with a suggestion, and who asked. */
export const membersOf = (db: Db | Trx, id: string): Promise<Member[]> =>
	db
		.selectFrom('promotion_cases')
		.innerJoin('cases', 'cases.id', 'case_id')
		.select(['cases.id', 'after_decision as late', filer.as('filer')])
		.where('promotion_id', '=', id)
		.execute();

export type Promotion = {
	id: string;
	state: Known['state'];
	reason: string;
	foundOn: string;
	decidedOn: string | null;
	disclosureId: string | null;
	published: boolean;
	people: number;
	requests: {
		id: string;
		number: string;
		title: string;
		receivedOn: string;
		outcome: string | null;
		/** Whether the officer may open it. */
		opens: boolean;
	}[];
};

const promotions = (db: Db | Trx) =>
	db
		.selectFrom('promotions')
		.leftJoin('public_disclosures as copy', (join) =>
			join
				.onRef('copy.id', '=', 'promotions.disclosure_id')
				.on('copy.current', '=', true)
				.on('copy.withdrawn_on', 'is', null)
		)
		.select(['promotions.id', 'state', 'promotions.reason', 'found_on', 'decided_on', 'disclosure_id'])
		.select('copy.published_on');

/** What several asked a unit for: what waits comes first, then the newest. With an id, that one. */
export async function promotionsOf(
	db: Db,
	officer: Officer,
	county: County,
	id?: string
): Promise<Promotion[]> {
	const rows = await promotions(db)
		.where('promotions.unit', '=', officer.unit)
		.$if(id !== undefined, (query) => query.where('promotions.id', '=', id ?? ''))
		.orderBy(sql`state = 'open'`, 'desc')
		.orderBy('found_on', 'desc')
		.orderBy('promotions.id')
		.limit(200)
		.execute();
	if (rows.length === 0) return [];
	const requests = await db
		.selectFrom('promotion_cases')
		.innerJoin('cases', 'cases.id', 'case_id')
		.select(['promotion_id', 'cases.id', 'number', 'title', 'received_on', 'outcome', 'stage'])
		.select(filer.as('filer'))
		.where(
			'promotion_id',
			'in',
			rows.map((row) => row.id)
		)
		.where('cases.unit', '=', officer.unit)
		.where('stage', '<>', 'withdrawn')
		.orderBy('received_on', 'desc')
		.execute();
	const visible = new Set(
		await visibleOf(
			db,
			officer,
			county,
			requests.map((one) => one.id)
		)
	);
	return rows.map((row) => {
		const own = requests.filter((one) => one.promotion_id === row.id);
		return {
			id: row.id,
			state: row.state,
			reason: row.reason,
			foundOn: row.found_on,
			decidedOn: row.decided_on,
			disclosureId: row.disclosure_id,
			published: row.published_on !== null,
			people: peopleBehind(own),
			requests: own.map((one) => ({
				id: one.id,
				number: one.number,
				title: one.title,
				receivedOn: one.received_on,
				outcome: one.outcome,
				opens: visible.has(one.id)
			}))
		};
	});
}

/** One of them; another unit's does not exist. */
export const promotionOf = async (
	db: Db,
	officer: Officer,
	county: County,
	id: string
): Promise<Promotion | null> =>
	/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
		? ((await promotionsOf(db, officer, county, id))[0] ?? null)
		: null;
