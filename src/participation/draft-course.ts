import { lastEntry, type Case, type Entry } from '#casework/case.ts';
import type { Day } from '#clocks/day.ts';
import { versionActions } from '#participation/public-decision.ts';

/** What the timeline of a draft says so far, of a decision as of a normative document. Pure: nothing of it is stored as truth. */
export const textOf = (entry: Entry | undefined, name: string): string => {
	const value = entry?.details[name];
	return value === undefined || value === null ? '' : String(value);
};

const reopenings = ['change-greatly', 'reopen'];

export type Version = {
	n: number;
	on: Day;
	text: string;
	explanation: string;
	whatChanged: string;
	change: 'first' | 'minor' | 'major';
	entry: number;
};

/** All versions of the draft, the first as number 1. Each lies in the timeline and so in the register. */
export const versionsOf = (timeline: readonly Entry[]): Version[] =>
	timeline
		.filter((entry) => versionActions.includes(entry.action))
		.map((entry, at) => ({
			n: at + 1,
			on: entry.on,
			text: textOf(entry, 'text'),
			explanation: textOf(entry, 'explanation'),
			whatChanged: textOf(entry, 'whatChanged'),
			change:
				entry.action === 'change-slightly' ? 'minor' : entry.action === 'change-greatly' ? 'major' : 'first',
			entry: entry.n
		}));

/** What happened since the gates were last opened anew (INV-59). */
export const roundOf = (timeline: readonly Entry[]): readonly Entry[] =>
	timeline.slice(
		Math.max(
			0,
			timeline.findLastIndex((entry) => reopenings.includes(entry.action))
		)
	);

export type Call = {
	from: Day;
	until: Day;
	shortReason: string;
	questions: string;
	easy: string;
	ways: string;
	open: boolean;
};

/** The call of this round, with the last day as it stands. */
export function callOf(on: Pick<Case, 'timeline' | 'stage'>): Call | null {
	const round = roundOf(on.timeline);
	const published = lastEntry(round, 'publish-call');
	if (!published) return null;
	const longer = round.findLast((entry) => entry.action === 'extend-call' && entry.n > published.n);
	return {
		from: published.on,
		until: textOf(longer ?? published, 'until') as Day,
		shortReason: textOf(published, 'shortReason'),
		questions: textOf(published, 'questions'),
		easy: textOf(published, 'easy'),
		ways: textOf(published, 'ways'),
		open: on.stage === 'calling'
	};
}

export type Group = {
	n: number;
	name: string;
	/** Null until a person has answered it. */
	answer: { result: string; reason: string; changedText: string; on: Day } | null;
	thisRound: boolean;
};

/** The groups of like opinions, numbered over all rounds, with the last answer of each. */
export function groupsOf(timeline: readonly Entry[]): Group[] {
	const round = new Set(roundOf(timeline).map((entry) => entry.n));
	return timeline
		.filter((entry) => entry.action === 'open-group')
		.map((entry, at) => {
			const answer = timeline.findLast(
				(one) => one.action === 'answer-group' && Number(one.details['group']) === at + 1
			);
			return {
				n: at + 1,
				name: textOf(entry, 'name'),
				answer: answer
					? {
							result: textOf(answer, 'result'),
							reason: textOf(answer, 'reason'),
							changedText: textOf(answer, 'changedText'),
							on: answer.on
						}
					: null,
				thisRound: round.has(entry.n)
			};
		});
}
