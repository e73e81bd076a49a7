/** At most so many cases are taken in hand at once. */
export const MOST_AT_ONCE = 500;

/** Rows before which a text of the one case must be read: each case has its own page for them. */
export const readFirst: readonly string[] = ['correct-paper', 'sign', 'publish', 'return-draft', 'tidy'];

/**
 * Rows that may be taken on several cases with one form: they sort, hand out and acknowledge. None refuses, answers,
 * extends or ends: that is weighed case by case (PI21 art. 24(3), INV-65).
 */
const together = new Set([
	...['classify', 'forward', 'assign', 'take-back'],
	...['accept', 'study', 'verify', 'take', 'give-to', 'note'],
	...['accept-review', 'accept-recheck']
]);

export const takenTogether = (action: string): boolean => together.has(action);
