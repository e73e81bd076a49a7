import { lastEntry, type Case } from '#casework/case.ts';
import { callOf, roundOf, textOf } from '#participation/draft-course.ts';
import { feedbackOf, type Tally } from '#participation/feedback.ts';
import { normativeGates } from '#participation/normative-draft/gates.ts';
import type { PublicBody } from '#participation/public-decision.ts';

/** The public copy of a document that is drafted, made anew from the timeline. */
export function publicCopy(on: Case, tally: Tally): PublicBody {
	const round = roundOf(on.timeline);
	return {
		kind: 'normative-draft',
		story: on.facts['story'] ?? '',
		origin: '',
		category: '',
		legalBasis: on.facts['legalBasis'] ?? '',
		coUnits: [],
		facts: Object.fromEntries(['rights', 'market'].map((name) => [name, on.facts[name] ?? ''])),
		gates: { ...normativeGates(on) },
		call: callOf(on),
		feedback: feedbackOf(on, tally, lastEntry(round, 'publish-feedback')?.on),
		paperNumber: textOf(lastEntry(round, 'number-document'), 'number'),
		interpretation: ''
	};
}
