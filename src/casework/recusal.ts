import { lastEntry, type Case } from '#casework/case.ts';

/** A request that somebody step aside, not decided yet: until then the people concerned do not act (INV-31). */
export const isRecusalOpen = (on: Pick<Case, 'timeline'>): boolean =>
	(lastEntry(on.timeline, 'ask-recusal')?.n ?? 0) > (lastEntry(on.timeline, 'decide-recusal')?.n ?? 0);

/** Who stepped aside, by a decision or by their own word; they act on this case no more (XF22 art. 28(3)). */
export const steppedAside = (on: Pick<Case, 'timeline'>): string[] =>
	on.timeline.flatMap((entry) => {
		if (entry.action === 'step-aside') return entry.byAccount ?? [];
		const named = entry.details['officer'];
		return entry.action === 'decide-recusal' &&
			entry.details['recusal'] === 'granted' &&
			typeof named === 'string'
			? named
			: [];
	});
