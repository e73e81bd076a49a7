import type { Case } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { isPersonAccused } from '#casework/decide.ts';
import type { Choices } from '#casework/input.ts';
import type { Day } from '#clocks/day.ts';
import type { Trx, Db } from '#tables.ts';
import { holdsOn } from '#units/units.ts';

/** What may be chosen in the form of an action: units of today, matters, routes, officers of the case's unit but those complained of. */
export async function choicesFor(
	db: Db | Trx,
	context: Context,
	on: Pick<Case, 'unit' | 'accused'>,
	today: Day
): Promise<Choices> {
	const officers =
		on.unit === null
			? []
			: await db
					.selectFrom('accounts')
					.select(['id', 'name'])
					.where('unit', '=', on.unit)
					.where('disabled_at', 'is', null)
					.execute();
	return {
		// An old register is moved to the units of today, which may be younger than its entries.
		units: context.county.units
			.filter((one) => one.kind !== 'collective' && (one.to === null || holdsOn(one, today)))
			.map((one) => one.id),
		matters: context.county.matters.map((one) => one.id),
		routes: context.county.routes.map((one) => one.code),
		officers: officers.filter(({ name }) => !isPersonAccused(name, on.accused)).map((one) => one.id)
	};
}
