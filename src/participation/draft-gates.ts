import { lastEntry, type Case } from '#casework/case.ts';
import { roundOf, textOf, versionsOf } from '#participation/draft-course.ts';

export type GateState = 'open' | 'passed' | 'skipped' | 'not-needed' | 'failed';

/** What gates are read from. */
export type Asked = Pick<Case, 'timeline' | 'facts' | 'bound'>;

export function competition(on: Asked): GateState {
	const review = lastEntry(roundOf(on.timeline), 'record-competition');
	if (!review) return 'open';
	return textOf(review, 'effect') === 'restricts' ? 'failed' : 'passed';
}

/** Counts only for the very version that was reviewed (INV-53). */
export function legality(on: Asked): GateState {
	const verdict = lastEntry(roundOf(on.timeline), 'pass-legality', 'fail-legality');
	if (!verdict) return 'open';
	if (verdict.action === 'fail-legality') return 'failed';
	const version = versionsOf(on.timeline).at(-1);
	return version && version.entry < verdict.n ? 'passed' : 'open';
}

export const isThrough = (state: GateState): boolean =>
	state === 'passed' || state === 'skipped' || state === 'not-needed';
