import { lastEntry, type Case, type Entry } from '#casework/case.ts';
import { isPaperKind, kinds } from '#papers/kind.ts';
import { isBlank } from '#papers/paper.ts';

/** What is put in the place of what, by field of the paper. */
export type Corrections = Readonly<Record<string, string>>;

const MOST = 20_000;

export const isCorrections = (value: unknown): value is Corrections =>
	typeof value === 'object' &&
	value !== null &&
	Object.keys(value).length > 0 &&
	Object.values(value).every((text) => typeof text === 'string' && !isBlank(text) && text.length <= MOST);

/** Fields that decide something: where one of these is corrected the paper must be served anew. */
const operative = [
	...['outcome', 'opinion', 'remedy', 'legal', 'unlawfulKind', 'newDue', 'reasonCode', 'article', 'body'],
	...['routeContact', 'period', 'finality', 'terms', 'performBy', 'until', 'time', 'place']
];

export const isOperative = (corrections: Corrections): boolean =>
	Object.keys(corrections).some((field) => operative.includes(field));

type On = Pick<Case, 'timeline'>;

/** The proposal that nobody has signed or dropped yet. */
export function openProposal({ timeline }: On): Entry | undefined {
	const last = lastEntry(timeline, 'propose-correction', 'correct-paper', 'drop-correction');
	return last?.action === 'propose-correction' ? last : undefined;
}

/** The proposal that a correction carried out. */
export const proposalOf = ({ timeline }: On, correction: Entry): Entry | undefined =>
	lastEntry(timeline.slice(0, correction.n - 1), 'propose-correction');

/** The entry whose paper a proposal wants to correct. */
export const aimOf = ({ timeline }: On, proposal: Entry): Entry | undefined =>
	timeline.find((entry) => String(entry.n) === String(proposal.details['paper']));

/** Whether another paper has taken the place of this one. */
export const isCorrected = (on: On, paper: Entry): boolean =>
	on.timeline.some(
		(entry) =>
			entry.action === 'correct-paper' && String(proposalOf(on, entry)?.details['paper']) === String(paper.n)
	);

/** Papers that may be corrected: the newest of each, and none that is numbered by the case. */
export const correctable = (on: On): Entry[] =>
	on.timeline.filter(
		(entry) =>
			isPaperKind(entry.paper) && kinds[entry.paper].numbered !== 'by-case' && !isCorrected(on, entry)
	);

/** Whether a correction decides something else than the paper before it. */
export function decidesAnew(on: On, correction: Entry): boolean {
	const corrections = proposalOf(on, correction)?.details['corrections'];
	return correction.action === 'correct-paper' && isCorrections(corrections) && isOperative(corrections);
}

/** Answers whose correction opens the person's period anew. */
const answers = ['opinion', 'result', 'reply'];

/** A correction that decides something else than before, and has not reached the person. */
export function unservedCorrection(on: On): Entry | undefined {
	const last = lastEntry(on.timeline, 'correct-paper', 'deliver-correction', 'serve-correction');
	return last && answers.includes(last.paper ?? '') && decidesAnew(on, last) ? last : undefined;
}

/** The answer as it reads today: what was drafted, with every correction of its paper that stands. */
export function correctedAnswer(on: On, draft: Entry): Entry['details'] {
	const changes = on.timeline.flatMap((entry) => {
		if (entry.action !== 'correct-paper' || entry.n < draft.n || !answers.includes(entry.paper ?? ''))
			return [];
		const corrections = proposalOf(on, entry)?.details['corrections'];
		return isCorrections(corrections) ? [corrections] : [];
	});
	const all: Record<string, string> = Object.assign({}, ...changes);
	const { legal, outcome: _, unlawfulKind: __, ...texts } = all;
	return { ...draft.details, ...texts, ...(legal === undefined ? {} : { basis: legal }) };
}
