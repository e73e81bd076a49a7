import { expertFields } from '#participation/expert-fields.ts';
import { lastEntry, type Case, type Entry } from '#casework/case.ts';

type Said = Pick<Case, 'timeline'>;

/** One field of an entry, as text. */
export const saidIn = (entry: Entry | undefined, name: string): string => {
	const value = entry?.details[name];
	return value === undefined || value === null ? '' : String(value);
};

/** Names one a line, as they are typed and as the portal writes them down. */
export const linesOf = (text: string): string[] =>
	text
		.split(/[\n、，,;；]/)
		.map((one) => one.trim())
		.filter((one) => one !== '');

/** The fields that are asked, as codes. */
export const knowsOf = (on: Pick<Case, 'facts'>): string[] =>
	linesOf(on.facts['knows'] ?? '').filter((one) => expertFields.some((field) => field === one));

/** Names of those who have a place now, in the order in which they came to it. */
export function placesNow({ timeline }: Said): string[] {
	const places = linesOf(saidIn(lastEntry(timeline, 'show-chosen'), 'chosen'));
	for (const entry of timeline) {
		if (entry.action !== 'fill-place') continue;
		const at = places.indexOf(saidIn(entry, 'expert'));
		const substitute = saidIn(entry, 'substitute');
		if (at >= 0) places.splice(at, 1, ...(substitute === '' ? [] : [substitute]));
	}
	return places;
}

const lastOf = ({ timeline }: Said, action: string, expert: string): Entry | undefined =>
	timeline.findLast((entry) => entry.action === action && saidIn(entry, 'expert') === expert);

export const opinionOf = (on: Said, expert: string): Entry | undefined => lastOf(on, 'give-opinion', expert);

export const isFree = (on: Said, expert: string): boolean =>
	saidIn(lastOf(on, 'declare-interest', expert), 'interest') === 'interest-none';
