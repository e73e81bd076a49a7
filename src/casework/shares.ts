import type { Case, Entry } from '#casework/case.ts';
import type { Day } from '#clocks/day.ts';

/** What a unit that helps is asked for, by when, and what it handed in. */
export type Share = {
	unit: string;
	asked: string;
	askedOn: Day;
	until: Day;
	/** A sign of harm to a minor, which is reported at once (WCN24 art. 11). */
	harm: boolean;
	handedInOn: Day | null;
	answer: string;
};

const textIn = ({ details }: Entry, name: string): string => String(details[name] ?? '');

/** The case went to another unit: what was asked for by the one before falls away. */
const moved = ['forward', 'assign', 'name-unit', 'take-back', 'uphold-objection'];

/** All shares of a case, read from its timeline; a unit that is asked again has one more. */
export function sharesOf(timeline: readonly Entry[]): Share[] {
	const shares: Share[] = [];
	for (const entry of timeline) {
		if (entry.action === 'set-share' || entry.action === 'report-harm') {
			const harm = entry.action === 'report-harm';
			shares.push({
				unit: textIn(entry, 'coUnit'),
				asked: textIn(entry, 'share'),
				askedOn: entry.on,
				until: harm ? entry.on : (textIn(entry, 'until') as Day),
				harm,
				handedInOn: null,
				answer: ''
			});
		}
		if (moved.includes(entry.action)) {
			for (const one of shares) if (!one.harm) one.handedInOn ??= entry.on;
		}
		if (entry.action !== 'hand-in' && entry.action !== 'release-share') continue;
		const unit = entry.action === 'hand-in' ? entry.byUnit : textIn(entry, 'coUnit');
		const share = shares.findLast((one) => one.unit === unit && one.handedInOn === null);
		if (!share) continue;
		share.handedInOn = entry.on;
		share.answer = textIn(entry, entry.action === 'hand-in' ? 'text' : 'reason');
	}
	return shares;
}

export const openShares = (on: Pick<Case, 'timeline'>): Share[] =>
	sharesOf(on.timeline).filter((one) => one.handedInOn === null);

/** A share that was not handed in by its day, or was handed in after it. */
export const isShareLate = (share: Share, today: Day): boolean => (share.handedInOn ?? today) > share.until;
