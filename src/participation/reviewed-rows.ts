import { SAME, type Lifecycle } from '#casework/lifecycle.ts';
import { reason, row } from '#casework/steps.ts';
import { version } from '#participation/appraisal-rows.ts';
import { preparing } from '#participation/public-decision.ts';

const order = { name: 'order', kind: 'text', max: 40 } as const;
const agency = { name: 'agency', kind: 'unit' } as const;
const counsel = { name: 'counsel', kind: 'text', max: 200 } as const;

/** Where a file may be sent for the legality review: after the public was heard. */
export const legalityFrom = ['feedback-given', 'legality-passed'] as const;

type Laws = { begun: string; competition: string; file: string; returned: string; verdict: string };

/** What reviews enter on the draft that they are about; nobody writes any of it there by hand. */
export const reviewedRows = (laws: Laws, kinds: readonly string[]) =>
	({
		/** Entered by the assessment and the review themselves: when they begin, and when their opinion is signed. */
		'appraisal-begun': row({
			from: preparing,
			to: SAME,
			by: ['system'],
			asks: [order, { name: 'kind', kind: 'choice', options: kinds }, agency],
			does: ['add-co-unit'],
			law: laws.begun
		}),
		'record-competition': row({
			from: preparing,
			to: SAME,
			by: ['system'],
			asks: [
				order,
				version,
				{ name: 'effect', kind: 'choice', options: ['competition-unharmed', 'exception', 'restricts'] },
				{ name: 'opinion', kind: 'longtext', max: 8000 },
				{ name: 'exceptionEnds', kind: 'text', max: 200, optional: true }
			],
			law: laws.competition
		}),
		/** Entered by the review itself: its file sent or given back, its opinion signed. Nobody writes a verdict here by hand. */
		'submit-legality': row({
			from: legalityFrom,
			to: 'under-legality',
			by: ['system'],
			asks: [order, version, { name: 'agency', kind: 'unit' }],
			checks: ['legality-not-passed'],
			does: ['add-co-unit'],
			law: laws.file
		}),
		'return-file': row({
			from: ['under-legality'],
			to: 'feedback-given',
			by: ['system'],
			asks: [order, reason],
			law: laws.returned
		}),
		'pass-legality': row({
			from: ['under-legality'],
			to: 'legality-passed',
			by: ['system'],
			asks: [
				order,
				version,
				{ name: 'verdict', kind: 'choice', options: ['accords', 'risk-stated'] },
				counsel
			],
			law: laws.verdict
		}),
		'fail-legality': row({
			from: ['under-legality'],
			to: 'feedback-given',
			by: ['system'],
			asks: [order, version, counsel],
			law: laws.verdict
		})
	}) as const satisfies Lifecycle;
