import { lastEntry, type Case } from '#casework/case.ts';
import { textOf, versionsOf } from '#participation/decision/course.ts';
import { gatesOf, type GateId, type GateState } from '#participation/decision/gates.ts';
import { lifecycle } from '#participation/decision/lifecycle.ts';
import { appraisals, preparing } from '#participation/public-decision.ts';

/** Appraisals that the unit which leads a decision may begin now: while its file is made, one of a kind at a time. */
export function appraisalsToBegin(on: Case): string[] {
	if (on.procedure !== 'decision') return [];
	const stages = (kind: string): readonly string[] =>
		kind === 'legality-review' ? lifecycle['submit-legality'].from : preparing;
	return appraisals.filter(
		(kind) =>
			stages(kind).includes(on.stage) &&
			!on.bound.some((one) => one.procedure === kind && one.open) &&
			(kind !== 'legality-review' || gatesOf(on).legality !== 'passed')
	);
}

/** What reviewers have before them: the newest draft, and how far each gate before theirs is. */
export type DecisionFile = {
	decision: string;
	title: string;
	version: number;
	text: string;
	explanation: string;
	/** What the unit that drafts found when it made the draft (MD19 arts. 12, 13), by question. */
	study: readonly { name: string; text: string }[];
	gates: readonly { gate: GateId; state: GateState }[];
};

const shown = ['participation', 'hearing', 'experts', 'risk', 'competition'] as const;

const studied = ['alternatives', 'costs', 'benefits', 'analysisReason', 'lawCheck', 'coordination'] as const;

/** As it stands in the newest version that was made anew; a slight change brings none. */
function studyOf({ timeline }: Case): DecisionFile['study'] {
	const made = lastEntry(timeline, 'make-version', 'change-greatly');
	return studied.map((name) => ({ name, text: textOf(made, name) })).filter(({ text }) => text !== '');
}

export function fileOf(decision: Case): DecisionFile | null {
	const version = versionsOf(decision.timeline).at(-1);
	if (!version) return null;
	const gates = gatesOf(decision);
	return {
		decision: decision.id,
		title: decision.title,
		version: version.n,
		text: version.text,
		explanation: version.explanation,
		study: studyOf(decision),
		gates: shown.map((gate) => ({ gate, state: gates[gate] }))
	};
}
