import type { Entry } from '#casework/case.ts';
import type { Deadline } from '#casework/deadlines.ts';

/** Whether it stands in the timeline already that this period ran out; a clock that started anew is another period. */
export const isRecorded = (
	timeline: readonly Entry[],
	{ clock, startedOn }: Pick<Deadline, 'clock' | 'startedOn'>
): boolean =>
	timeline.some(
		({ action, details }) =>
			action === 'period-passed' && details['clock'] === clock && details['started'] === startedOn
	);

/** The last period that ran out in silence and in which the office still owes what it owed then. */
export const openSilence = (
	timeline: readonly Entry[],
	deadlines: readonly Pick<Deadline, 'clock' | 'startedOn' | 'state'>[]
): Entry | null =>
	timeline.findLast(
		({ action, details }) =>
			action === 'period-passed' &&
			deadlines.some(
				(one) =>
					one.clock === details['clock'] && one.startedOn === details['started'] && one.state === 'running'
			)
	) ?? null;
