import type { Case } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import type { Choices } from '#casework/input.ts';
import type { Day } from '#clocks/day.ts';
import type { Trx, Db } from '#tables.ts';
import { unitsOn } from '#units/units.ts';

/** What may be chosen in the form of an action: units of today, matters, routes, officers of the case's unit. */
export async function choicesFor(db: Db | Trx, context: Context, on: Pick<Case, 'unit'>, today: Day): Promise<Choices> {
	const officers =
		on.unit === null
			? []
			: await db
					.selectFrom('accounts')
					.select('id')
					.where('unit', '=', on.unit)
					.where('disabled_at', 'is', null)
					.execute();
	return {
		units: unitsOn(context.county, today).map((one) => one.id),
		matters: context.county.matters.map((one) => one.id),
		routes: context.county.routes.map((one) => one.code),
		officers: officers.map((one) => one.id)
	};
}
