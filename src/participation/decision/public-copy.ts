import { lastEntry, type Case } from '#casework/case.ts';
import { callOf, roundOf, textOf } from '#participation/draft-course.ts';
import { feedbackOf, type Tally } from '#participation/feedback.ts';
import { gatesOf } from '#participation/decision/gates.ts';
import type { PublicBody } from '#participation/public-decision.ts';

/** The public copy, made anew from the timeline. The table of answers appears when it is published, never before. */
export function publicCopy(on: Case, tally: Tally): PublicBody {
	const round = roundOf(on.timeline);
	const published = lastEntry(on.timeline, 'publish-decision');
	return {
		kind: 'decision',
		story: on.facts['story'] ?? '',
		origin: on.facts['origin'] ?? '',
		category: on.facts['category'] ?? '',
		legalBasis: on.facts['legalBasis'] ?? '',
		coUnits: coLeading(on),
		facts: Object.fromEntries(
			['hearingByLaw', 'technical', 'stability', 'market', 'congress'].map((name) => [
				name,
				on.facts[name] ?? ''
			])
		),
		gates: { ...gatesOf(on) },
		call: callOf(on),
		feedback: feedbackOf(on, tally, lastEntry(round, 'publish-feedback')?.on),
		paperNumber: textOf(published, 'paperNumber'),
		interpretation: textOf(published, 'interpretation')
	};
}

/** The units that prepare it beside the one that leads, as they were named at the start; not those that review it. */
function coLeading(on: Case): string[] {
	const units = lastEntry(on.timeline, 'start')?.details['coUnits'];
	return Array.isArray(units) ? units.map(String) : [];
}
