import type { Case, Entry } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { addDays, type Day } from '#clocks/day.ts';
import { ruleFor } from '#clocks/rules.ts';
import { withSettings } from '#clocks/settings.ts';
import { saidIn, seatsNow } from '#participation/hearing/course.ts';
import { announceClock } from '#participation/hearing/floors.ts';
import { applicationsOn } from '#participation/hearings.queries.server.ts';
import { publicBody } from '#participation/public-decision.ts';
import type { Trx } from '#tables.ts';

/** What only the database or the county's figures can say of a step; refuses the one that may not stand. */
export async function mayStand(trx: Trx, context: Context, after: Case, entry: Entry): Promise<void> {
	switch (entry.action) {
		case 'prepare-hearing':
			return mayBePrepared(trx, after, entry);
		case 'announce-hearing':
			return isAnnouncedInTime(context, after, entry);
		case 'name-chair':
			return chairIsAnother(trx, after, saidIn(entry, 'chair'));
		case 'publish-names':
		case 'hold-hearing':
			return everySeatStands(trx, after);
	}
}

/** By the unit that leads the decision, while the decision waits for a hearing, and one at a time. */
async function mayBePrepared(trx: Trx, on: Case, entry: Entry): Promise<void> {
	const decision = await trx
		.selectFrom('decision_links')
		.innerJoin('decisions', 'decisions.id', 'decision_links.decision_id')
		.select(['unit', 'body'])
		.where('case_id', '=', on.boundTo ?? '')
		.executeTakeFirst();
	if (!decision || publicBody.parse(decision.body).gates['hearing'] !== 'open')
		throw new Refusal('hearing-not-planned');
	if (entry.byUnit !== decision.unit || on.unit !== decision.unit) throw new Refusal('not-by-you');
	const other = await trx
		.selectFrom('cases')
		.select('id')
		.where('bound_to', '=', on.boundTo)
		.where('procedure', '=', 'hearing')
		.where('open', '=', true)
		.where('id', '<>', on.id)
		.executeTakeFirst();
	if (other) throw new Refusal('hearing-under-way');
}

function isAnnouncedInTime({ figures }: Context, on: Case, entry: Entry): void {
	const rule = ruleFor(announceClock(on), entry.on);
	const length = rule && withSettings(rule, figures, entry.on, entry.at).length;
	const days = length && 'n' in length ? length.n : 0;
	if (addDays(saidIn(entry, 'heldOn') as Day, -days) < entry.on)
		throw new Refusal('check-input', { heldOn: `announced-too-late:${days}` });
}

/**
 * Whoever drafted the decision, examined its appraisals or opinions, or looked at the applications does not chair (INV-32).
 */
async function chairIsAnother(trx: Trx, on: Case, chair: string): Promise<void> {
	const handled = await trx
		.selectFrom('timeline')
		.innerJoin('cases', 'cases.id', 'timeline.case_id')
		.select('timeline.n')
		.where('by_account', '=', chair)
		.where('by_role', 'in', ['handler', 'co-handler'])
		.where((one) =>
			one.or([
				one('cases.id', 'in', [on.id, on.boundTo ?? on.id]),
				one('cases.bound_to', 'in', [on.id, on.boundTo ?? on.id])
			])
		)
		.executeTakeFirst();
	if (handled) throw new Refusal('chair-not-investigator');
}

/** Nobody is announced or waited for who has given the seat up: it goes on first. */
async function everySeatStands(trx: Trx, on: Case): Promise<void> {
	const seats = seatsNow(on);
	const gone = (await applicationsOn(trx, on.id)).find(
		(one) => seats.includes(one.number) && ['seat-given-up', 'withdrawn'].includes(one.stage)
	);
	if (gone) throw new Refusal('seat-given-up');
}
