import type { Case } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { filerOf } from '#casework/parties.queries.server.ts';
import { chairOf, seatsNow } from '#participation/hearing/course.ts';
import type { Beside } from '#participation/hearing/public-copy.ts';
import { applicationsOn, type Application } from '#participation/hearings.queries.server.ts';
import { officerNames } from '#people/accounts.queries.server.ts';
import type { Trx } from '#tables.ts';

/** What stands in other cases and belongs into the public copy: names and words of those who have a seat, and figures. */
export async function besideOf(trx: Trx, context: Context, on: Case, decisionTitle: string): Promise<Beside> {
	const applications = await applicationsOn(trx, on.id);
	const seats = seatsNow(on);
	const seated = seats.flatMap((number) => applications.filter((one) => one.number === number));
	const names = await Promise.all(seated.map((one) => nameOf(trx, context, one)));
	const said = await Promise.all(seated.map((one) => saidBy(trx, one)));
	const chair = chairOf(on);
	return {
		decisionTitle,
		applied: tally(applications),
		names,
		parts: said.flatMap((text, at) => {
			const one = names[at];
			if (text === null || !one) return [];
			const { number, name } = one;
			return [{ number, name, said: text, confirmed: seated[at]?.stage === 'said-confirmed' }];
		}),
		chair: chair && {
			name: (await officerNames(trx, [chair.account])).get(chair.account) ?? '',
			post: chair.post
		}
	};
}

const nameOf = async (trx: Trx, context: Context, one: Application) => ({
	number: one.number,
	name: (await filerOf(trx, context, one.id))?.name ?? '',
	group: one.facts['group'] ?? ''
});

/** What the record says that somebody said, as it stands last. */
async function saidBy(trx: Trx, one: Application): Promise<string | null> {
	const row = await trx
		.selectFrom('timeline')
		.select('details')
		.where('case_id', '=', one.id)
		.where('action', '=', 'record-said')
		.orderBy('n', 'desc')
		.executeTakeFirst();
	const said = (row?.details as { said?: unknown } | undefined)?.said;
	return typeof said === 'string' ? said : null;
}

function tally(applications: readonly Application[]): Beside['applied'] {
	const at = (...stages: string[]) => applications.filter((one) => stages.includes(one.stage));
	const excluded = at('application-excluded');
	const withdrawn = at('withdrawn').length;
	return {
		received: applications.length,
		admitted: applications.length - excluded.length - withdrawn - at('application-registered').length,
		withdrawn,
		excluded: Object.fromEntries(
			[...Map.groupBy(excluded, (one) => one.outcome ?? '')].map(([why, all]) => [why, all.length])
		)
	};
}
