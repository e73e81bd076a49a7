import { sql } from 'kysely';
import type { Case, Officer } from '#casework/case.ts';
import { casesVisibleTo } from '#casework/visible.queries.server.ts';
import type { Db } from '#tables.ts';
import type { County } from '#units/county.ts';

/** The request from which a person has the record, and the corrections that were asked of what a request gave. */
export function aboutRequest(db: Db, officer: Officer, county: County, on: Case) {
	const named = on.facts['requestNumber'] ?? '';
	return db
		.selectFrom('cases')
		.select(['id', 'number', 'procedure'])
		.where(casesVisibleTo(officer, county))
		.where((row) =>
			on.procedure === 'information-correction'
				? row.and([row('procedure', '=', 'information-request'), row('number', '=', named)])
				: row.and([
						row('procedure', '=', 'information-correction'),
						sql<boolean>`facts->>'requestNumber' = ${on.number}`
					])
		)
		.orderBy('received_on', 'desc')
		.limit(10)
		.execute();
}
