import type { Case, Entry } from '#casework/case.ts';
import type { Procedure } from '#casework/procedure.ts';
import type { Deadline } from '#casework/deadlines.ts';
import { daysBetween } from '#clocks/day.ts';
import { contributions, served, type Change } from '#statistics/contributions.ts';

/** What of a clock is counted. */
export type CountedClock = Pick<Deadline, 'counts' | 'state' | 'due' | 'metOn'>;

/** What a case gives to the statistics as it stands. */
export const contributionsOf = (
	procedure: Pick<Procedure, 'uncounted'>,
	on: Case,
	deadlines: readonly CountedClock[]
): Change[] => {
	if (procedure.uncounted) return [];
	const handling = deadlines.find((one) => one.counts && one.state !== 'dropped' && one.due !== null);
	const answer = on.timeline.find((entry) => served.includes(entry.action));
	return contributions({
		procedure: on.procedure,
		unit: on.unit,
		task: on.task,
		township: on.township,
		sealed: on.sealed,
		inside: on.channel === 'inside',
		receivedOn: on.receivedOn,
		outcome: on.outcome,
		answerDays: answer ? daysBetween(on.receivedOn, answer.on) : null,
		steps: on.timeline.map((entry) => {
			const rating = entry.details['rating'];
			const found = foundIn(entry);
			return {
				action: entry.action,
				on: entry.on,
				...(typeof rating === 'string' ? { rating } : {}),
				...(found === null ? {} : { found })
			};
		}),
		handling: handling?.due ? { due: handling.due, metOn: handling.metOn } : null
	});
};

/** What a step found, where findings of its kind are counted. */
function foundIn({ action, details }: Entry): string | null {
	if (action.startsWith('set-aside-at')) return 'set-aside';
	const found = details['outcome'] ?? details['finding'] ?? details['routeResult'];
	return typeof found === 'string' ? found : null;
}
