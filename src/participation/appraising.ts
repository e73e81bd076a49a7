import { lastEntry, type Case } from '#casework/case.ts';
import { textOf, versionsOf } from '#participation/draft-course.ts';
import { legality, type GateState } from '#participation/draft-gates.ts';
import { appraisals, preparing } from '#participation/public-decision.ts';
import { legalityFrom } from '#participation/reviewed-rows.ts';

/** Which appraisals each draft may have: a normative document is reviewed for its law, and for competition. */
const kinds: Readonly<Record<string, readonly string[]>> = {
	decision: appraisals,
	'normative-draft': ['competition-review', 'legality-review']
};

/** Appraisals that the unit which leads a draft may begin now: while its file is made, one of a kind at a time. */
export function appraisalsToBegin(on: Case): string[] {
	const stages = (kind: string): readonly string[] => (kind === 'legality-review' ? legalityFrom : preparing);
	return (kinds[on.procedure] ?? []).filter(
		(kind) =>
			stages(kind).includes(on.stage) &&
			!on.bound.some((one) => one.procedure === kind && one.open) &&
			(kind !== 'legality-review' || legality(on) !== 'passed')
	);
}

const shown = ['participation', 'hearing', 'experts', 'risk', 'competition'] as const;

/** What reviewers have before them: the newest draft, and how far each gate before theirs is. */
export type DraftFile = {
	decision: string;
	title: string;
	version: number;
	text: string;
	explanation: string;
	/** What the unit that drafts found when it made the draft (MD19 arts. 12, 13), by question. */
	study: readonly { name: string; text: string }[];
	gates: readonly { gate: (typeof shown)[number]; state: GateState }[];
};

const studied = ['alternatives', 'costs', 'benefits', 'analysisReason', 'lawCheck', 'coordination'] as const;

/** As it stands in the newest version that was made anew; a slight change brings none. */
function studyOf({ timeline }: Case): DraftFile['study'] {
	const made = lastEntry(timeline, 'make-version', 'change-greatly');
	return studied.map((name) => ({ name, text: textOf(made, name) })).filter(({ text }) => text !== '');
}

export function fileOf(
	decision: Case,
	gates: Readonly<Partial<Record<string, GateState>>>
): DraftFile | null {
	const version = versionsOf(decision.timeline).at(-1);
	if (!version) return null;
	return {
		decision: decision.id,
		title: decision.title,
		version: version.n,
		text: version.text,
		explanation: version.explanation,
		study: studyOf(decision),
		gates: shown.flatMap((gate) => {
			const state = gates[gate];
			return state === undefined ? [] : [{ gate, state }];
		})
	};
}
