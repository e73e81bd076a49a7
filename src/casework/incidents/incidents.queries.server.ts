import type { Officer } from '#casework/case.ts';
import { defaultHours, EXPORT_ROWS } from '#casework/incidents/duties.ts';
import { notKeptAway } from '#casework/visible.queries.server.ts';
import type { Db, Trx } from '#tables.ts';
import type { County } from '#units/county.ts';

const base = (db: Db | Trx) =>
	db
		.selectFrom('incidents')
		.leftJoin('cases', 'cases.id', 'incidents.case_id')
		.leftJoin('accounts', 'accounts.id', 'incidents.account_id')
		.select([
			'incidents.id',
			'incidents.kind',
			'incidents.opened_at',
			'incidents.times',
			'incidents.unit',
			'incidents.body',
			'incidents.closed_at',
			'cases.number',
			'accounts.name as officer'
		]);

/** Incidents, the open ones first. Whoever is complained of in the case does not learn that it was noticed (INV-01). */
export const incidentsFor = (db: Db, officer: Officer, county: County) =>
	base(db)
		.where((row) =>
			notKeptAway(officer, county)(row as unknown as Parameters<ReturnType<typeof notKeptAway>>[0])
		)
		.orderBy('incidents.closed_at', (order) => order.desc().nullsFirst())
		.orderBy('incidents.opened_at', 'desc')
		.limit(200)
		.execute();

/** One incident with what was done about it. */
export async function incidentOf(db: Db | Trx, officer: Officer, county: County, id: string, lock?: 'lock') {
	if (lock) await db.selectFrom('incidents').select('id').where('id', '=', id).forUpdate().execute();
	const row = await base(db)
		.where('incidents.id', '=', id)
		.where((row) =>
			notKeptAway(officer, county)(row as unknown as Parameters<ReturnType<typeof notKeptAway>>[0])
		)
		.executeTakeFirst();
	if (!row) return undefined;
	const steps = await db
		.selectFrom('incident_steps')
		.innerJoin('accounts', 'accounts.id', 'incident_steps.by_account')
		.select(['n', 'step', 'text', 'at', 'accounts.name'])
		.where('incident_id', '=', id)
		.orderBy('n')
		.execute();
	return { ...row, steps };
}

const figure = async (db: Db, key: string, today: string, otherwise: number): Promise<number> => {
	const row = await db
		.selectFrom('settings')
		.select('value')
		.where('key', '=', `incident:${key}`)
		.where('from_day', '<=', today)
		.orderBy('from_day', 'desc')
		.executeTakeFirst();
	return row ? Number(row.value) : otherwise;
};

export const exportLimit = (db: Db, today: string): Promise<number> =>
	figure(db, 'export-rows', today, EXPORT_ROWS);

export const breachHours = async (db: Db, today: string) => ({
	authority: await figure(db, 'authority-hours', today, defaultHours.authority),
	persons: await figure(db, 'persons-hours', today, defaultHours.persons)
});
