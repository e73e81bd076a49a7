import { lastEntry, type Case, type Entry } from '#casework/case.ts';
import { textOf } from '#participation/draft-course.ts';

/** What members said in the meeting that is on or was last held, in the order in which they spoke. */
export const statementsOf = (timeline: readonly Entry[]): readonly Entry[] => {
	const since = timeline.findLastIndex((entry) => entry.action === 'schedule-meeting');
	return since < 0 ? [] : timeline.slice(since).filter((entry) => entry.action === 'statement');
};

/** The unit that carries the decision out, as it was last named. */
export const executorOf = (timeline: readonly Entry[]): string =>
	textOf(lastEntry(timeline, 'execute'), 'executor');

/** A unit that carries out what others prepared: it had no part in the draft, and reads nothing from inside. */
export const onlyExecutes = (on: Pick<Case, 'timeline' | 'unit' | 'dispatcher'>, unit: string): boolean => {
	const prepared = on.timeline.flatMap(({ action, details }) => [
		details['agency'],
		...(action === 'start' && Array.isArray(details['coUnits']) ? details['coUnits'] : [])
	]);
	return (
		executed(on.timeline).includes(unit) && ![on.unit, on.dispatcher, ...prepared].some((one) => one === unit)
	);
};

const executed = (timeline: readonly Entry[]): string[] =>
	timeline.flatMap((entry) => (entry.action === 'execute' ? textOf(entry, 'executor') : []));

/** Bodies and units that assessed its risk; like the experts and their bodies, none of them evaluates it later (INV-33). */
export const appraisersOf = (timeline: readonly Entry[]): { bodies: string[]; units: string[] } => {
	const assessed = timeline.filter((entry) => entry.action === 'record-risk');
	const said = (name: string) => assessed.map((entry) => textOf(entry, name)).filter((text) => text !== '');
	return { bodies: said('body'), units: said('agency') };
};
