import { lastEntry, type Case, type Entry } from '#casework/case.ts';
import type { County } from '#units/county.ts';

/** Words that may mean harm to a minor. They only propose: a person reads, and reports or says why not (INV-51, INV-65). */
export function harmWordsIn(county: County, text: string): string[] {
	const plain = text.normalize('NFKC').replace(/\s+/g, '');
	const words = county.routes.find((route) => route.code === 'MINOR')?.words ?? [];
	return words.filter((word) => plain.includes(word));
}

const wordsOf = ({ details }: Entry): string[] =>
	Array.isArray(details['harmWords']) ? details['harmWords'].map(String) : [];

/** The words of the latest text in which some were found. */
export const harmWordsOf = (on: Pick<Case, 'timeline'>): string[] =>
	on.timeline.map(wordsOf).findLast((words) => words.length > 0) ?? [];

/** Words were found and nobody has reported or dismissed them since. */
export function harmOpen(on: Pick<Case, 'timeline'>): boolean {
	const found = on.timeline.findLast((entry) => wordsOf(entry).length > 0)?.n ?? 0;
	return found > (lastEntry(on.timeline, 'report-harm', 'dismiss-harm')?.n ?? 0);
}
