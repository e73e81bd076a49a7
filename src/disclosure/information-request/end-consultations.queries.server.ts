import type { Db } from '#tables.ts';

/** Requests that wait for the opinion of somebody who was asked. */
export const requestsConsulting = (db: Db) =>
	db
		.selectFrom('cases')
		.select('id')
		.where('procedure', '=', 'information-request')
		.where('stage', '=', 'consulting')
		.execute();
