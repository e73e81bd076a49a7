import { error } from '@sveltejs/kit';
import { callsOfOutcome } from '#publication/outcome-calls.queries.server.ts';
import { findRecord } from '#publication/public-record.queries.server.ts';
import { todayHere } from '#routes/(site)/disclosure/shown.server.ts';
import { storable } from '#platform/storable.ts';
import { townshipNames, unitNames } from '#units/names.ts';
import { findTask } from '#plan/plan.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const record = await findRecord(locals.portal.publicDb, storable(params.id));
	if (!record) error(404);
	const county = await locals.portal.county();
	return {
		record,
		calls: await callsOfOutcome(locals.portal.publicDb, record.id),
		today: todayHere(),
		unit: unitNames(county, locals.language)[record.unit] ?? record.unit,
		township:
			record.township === null ? null : (townshipNames(county, locals.language)[record.township] ?? null),
		task: record.task === null ? null : (findTask(county.plan, record.task)?.title[locals.language] ?? null)
	};
};
