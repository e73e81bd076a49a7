import type { Case, Officer } from '#casework/case.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import { decideOpen } from '#casework/decide.ts';
import { openCase } from '#casework/open-case.server.ts';
import type { Procedure } from '#casework/procedure.ts';
import { Refusal } from '#casework/refusal.ts';
import { takenTogether } from '#casework/several.ts';
import { takeAction } from '#casework/take-action.server.ts';

export type Chosen = { on: Case; procedure: Procedure };

/** The cases of the list that the officer may open, in the order given; the others are as if they were not there. */
export async function openSeveral(
	context: Context,
	officer: Officer,
	ids: readonly string[]
): Promise<Chosen[]> {
	const chosen: Chosen[] = [];
	for (const id of new Set(ids)) {
		const on = await openCase(context, officer, id);
		const procedure = on && context.procedures.find((one) => one.id === on.procedure);
		if (on && procedure && !on.sealed) chosen.push({ on, procedure });
	}
	return chosen;
}

/** Why each case would refuse the action now, input aside; null where it would not. */
export const refusalsOf = (
	context: Context,
	officer: Officer,
	chosen: readonly Chosen[],
	action: string
): (string | null)[] =>
	chosen.map(({ on, procedure }) => {
		const situation = {
			on,
			actor: officer,
			input: {},
			today: todayOf(context),
			deadlines: deadlinesOf(procedure, on.timeline, context)
		};
		const decision = decideOpen(procedure, action, situation, context.county);
		return decision.ok ? null : decision.because;
	});

export type Offer = { procedure: string; action: string; count: number };

/** Which rows may be taken on the chosen cases together, with how many cases would take each. */
export function offersFor(context: Context, officer: Officer, chosen: readonly Chosen[]): Offer[] {
	const kinds = [...new Map(chosen.map((one) => [one.procedure.id, one.procedure])).values()];
	return kinds.flatMap((procedure) => {
		const own = chosen.filter((one) => one.procedure === procedure);
		return Object.keys(procedure.lifecycle)
			.filter(takenTogether)
			.map((action) => {
				const count = refusalsOf(context, officer, own, action).filter((because) => because === null).length;
				return { procedure: procedure.id, action, count };
			})
			.filter((offer) => offer.count > 0);
	});
}

export type Taken = { id: string; number: string; title: string; because: string | null };

/**
 * Takes one action on each case through the one door, one after another: what one case refuses changes nothing for the
 * next. `seen` holds the version of each that the officer looked at, so that pressing twice does nothing twice.
 */
export async function takeOnSeveral(
	context: Context,
	officer: Officer,
	chosen: readonly Chosen[],
	action: string,
	values: Readonly<Record<string, unknown>>,
	seen: ReadonlyMap<string, number>
): Promise<Taken[]> {
	const results: Taken[] = [];
	for (const { on, procedure } of chosen) {
		const row = { id: on.id, number: on.number, title: on.title };
		try {
			await takeAction(context, procedure, on.id, action, officer, values, seen.get(on.id) ?? -1);
			results.push({ ...row, because: null });
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			const field = Object.values(refused.problems)[0];
			results.push({ ...row, because: field ?? refused.because });
		}
	}
	return results;
}
