import type { Case, Entry } from '#casework/case.ts';
import { isDay, type Day } from '#clocks/day.ts';

/** 限期退还 as the timeline tells it (JGCF art. 16). */
export type Refund = {
	order: Entry;
	/** Those who paid are not all known: they are called by a public notice. */
	sought: boolean;
	/** The last day on which they can come, while a notice stands. */
	claimBy: Day | null;
	/** What was given back since the order, and to how many as far as that was counted. */
	returned: number;
	payers: number;
};

/** The last refund that was ordered, with what came of it so far. */
export function refundOf({ timeline }: Pick<Case, 'timeline'>): Refund | null {
	const at = timeline.findLastIndex((entry) => entry.action === 'order-refund');
	const order = timeline[at];
	if (!order) return null;
	const since = timeline.slice(at + 1);
	const call = since.findLast((entry) => ['call-payers', 'take-down-call'].includes(entry.action));
	const claimBy = call?.action === 'call-payers' ? call.details['claimBy'] : null;
	const counted = (name: string) =>
		since.reduce(
			(sum, { action, details }) => sum + (action === 'record-refund' ? Number(details[name] ?? 0) : 0),
			0
		);
	return {
		order,
		sought: order.details['payers'] === 'payers-by-notice',
		claimBy: isDay(claimBy) ? claimBy : null,
		returned: counted('refund'),
		payers: counted('payersPaid')
	};
}
