import { lastEntry, type Case } from '#casework/case.ts';

/** What a unit still owes once its answer was served; each has a clock of its own. */
type Told = Pick<Case, 'timeline'>;

const isAfter = ({ timeline }: Told, begun: readonly string[], ended: readonly string[]): boolean =>
	(lastEntry(timeline, ...begun)?.n ?? 0) > (lastEntry(timeline, ...ended)?.n ?? 0);

const setAside = ['set-aside-at-review', 'set-aside-at-recheck', 'enter-set-aside'];

/** An opinion that supports the claim waits to be carried out (XF22 art. 32). */
export const isExecutionOwed = (on: Told): boolean =>
	isAfter(on, ['owe-execution', 'set-execution'], ['record-execution', 'confirm-solved', ...setAside]);

/** A charge was found unlawful and is to be given back (JGCF art. 16). */
export const isRefundOwed = (on: Told): boolean => isAfter(on, ['order-refund'], ['close-refund']);

/** The office that assigned the matter waits for the report it asked for (XF22 art. 22(3)). */
export const isReportOwed = (on: Told): boolean =>
	isAfter(on, ['assign'], ['report-back', 'forward', 'name-unit']);
