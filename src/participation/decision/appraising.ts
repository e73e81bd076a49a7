import type { Case } from '#casework/case.ts';
import { versionsOf } from '#participation/decision/course.ts';
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
	gates: readonly { gate: GateId; state: GateState }[];
};

const shown = ['participation', 'hearing', 'experts', 'risk', 'competition'] as const;

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
		gates: shown.map((gate) => ({ gate, state: gates[gate] }))
	};
}
