import { isExecutionOwed, isRefundOwed, isReportOwed } from '#casework/after-answer.ts';
import { lastEntry, type Case } from '#casework/case.ts';
import { harmOpen } from '#casework/harm.ts';
import { answers, isDecidedOutside, requests } from '#casework/levels.ts';
import { followUpOf } from '#casework/rating.ts';
import { isRecusalOpen } from '#casework/recusal.ts';
import { openShares } from '#casework/shares.ts';
import type { County } from '#units/county.ts';

/** What waits beside the stage of a case, and whose it is. */
export const taskOwners = {
	harm: 'dispatcher',
	'check-rating': 'dispatcher',
	'call-back': 'dispatcher',
	'hand-up': 'dispatcher',
	'enter-result': 'dispatcher',
	correct: 'handler',
	execution: 'handler',
	refund: 'handler',
	report: 'handler',
	recusal: 'head',
	share: 'co-handler'
} as const;

export type Task = keyof typeof taskOwners;

export const tasksOf = (on: Case, county: County): Task[] => {
	const followUp = followUpOf(on.timeline);
	const asked = ['review-requested', 'recheck-requested'].includes(on.stage) && isDecidedOutside(county, on);
	const sent = (lastEntry(on.timeline, 'hand-up')?.n ?? 0) > (lastEntry(on.timeline, ...requests)?.n ?? 0);
	const found: [Task, boolean][] = [
		['harm', harmOpen(on)],
		['check-rating', followUp === 'to-check'],
		['correct', followUp === 'to-correct'],
		['call-back', followUp === 'to-call'],
		['hand-up', (asked && !sent) || (on.stage === 'disputed' && isDecidedOutside(county, on))],
		['enter-result', asked && sent],
		['execution', isExecutionOwed(on)],
		['refund', isRefundOwed(on)],
		['report', isReportOwed(on) && lastEntry(on.timeline, ...answers) !== undefined],
		['recusal', isRecusalOpen(on)],
		['share', openShares(on).length > 0]
	];
	return found.flatMap(([task, waits]) => (waits ? [task] : []));
};
