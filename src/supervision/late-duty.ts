import { isLate, type Deadline } from '#casework/deadlines.ts';
import type { Day } from '#clocks/day.ts';
import type { Ground } from '#supervision/grounds.ts';
import { rights } from '#supervision/rights.ts';

/**
 * The ground that a late clock is by itself. Clocks of disclosure, decisions and the rest are not here: the grounds are
 * those of the petition rules, so the officer says which one fits.
 */
const groundOfClock: Readonly<Record<string, Ground>> = {
	'XF-TRANSFER': 'not-told',
	'CR-TRIAGE': 'not-told',
	'XF-NOTIFY-FORWARDED': 'late-acceptance',
	'CR-NOTIFY': 'late-acceptance',
	'SF-ACCEPT': 'late-acceptance',
	'XF-HANDLE': 'late-answer',
	'XF-SUGGEST': 'late-answer',
	'XF-REDO': 'late-answer',
	'XF-REVIEW-DECIDE': 'late-answer',
	'XF-RECHECK-DECIDE': 'late-answer',
	'CR-HANDLE': 'late-answer',
	'CR-RESULT': 'late-answer',
	'SF-CLOSE': 'late-answer',
	'SF-TELL': 'late-answer',
	'HL-TICKET': 'late-answer',
	'XF-EXECUTE': 'not-carried-out',
	'PLAN-REPORT': 'plan-task-late'
};

export const groundOf = (clock: string): Ground | null => groundOfClock[clock] ?? null;

/** The duty that an order would be about: the late one that was pointed at, or else the one late for longest. */
export function lateDuty(
	deadlines: readonly Deadline[],
	today: Day,
	wanted: string | null
): Deadline | undefined {
	const late = deadlines
		.filter(
			(one) =>
				one.state === 'running' &&
				one.owner !== 'resident' &&
				!rights.includes(one.clock) &&
				isLate(one, today)
		)
		.sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
	return late.find((one) => one.clock === wanted) ?? late[0];
}
