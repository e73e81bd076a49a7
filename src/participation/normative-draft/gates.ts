import { lastEntry } from '#casework/case.ts';
import { roundOf } from '#participation/draft-course.ts';
import { competition, legality, type Asked, type GateState } from '#participation/draft-gates.ts';
import type { NormativeGate } from '#participation/public-decision.ts';

/** How each gate of B.8 stands now; a major change opens those after the draft again. */
export function normativeGates(on: Asked): Readonly<Record<NormativeGate, GateState>> {
	const round = roundOf(on.timeline);
	const passedIf = (condition: boolean): GateState => (condition ? 'passed' : 'open');
	const ever = (action: string) => passedIf(lastEntry(on.timeline, action) !== undefined);
	const did = (...actions: string[]) => passedIf(lastEntry(round, ...actions) !== undefined);
	const reviewed = competition(on);
	return {
		'in-plan': ever('put-in-plan'),
		draft: did('make-version', 'change-greatly'),
		participation: lastEntry(round, 'skip-participation') ? 'skipped' : did('publish-feedback'),
		legality: legality(on),
		competition: reviewed === 'open' && on.facts['market'] !== 'yes' ? 'not-needed' : reviewed,
		adoption: did('adopt'),
		numbering: did('number-document'),
		'document-publication': did('document-out'),
		recording: did('document-recorded'),
		effect: did('document-effective')
	};
}
