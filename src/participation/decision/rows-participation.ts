import { SAME, type Lifecycle } from '#casework/lifecycle.ts';
import { reason, row } from '#casework/steps.ts';
import { version } from '#participation/appraisal-rows.ts';
import { words } from '#participation/decision/asks.ts';
import { preparing } from '#participation/public-decision.ts';

const order = { name: 'order', kind: 'text', max: 40 } as const;
const agency = { name: 'agency', kind: 'unit' } as const;

/** E3 to E6b: the public, the hearing, experts, risk, fair competition. */
export const participationRows = {
	'publish-call': row({
		from: ['version-made'],
		to: 'calling',
		by: ['head'],
		asks: [
			{ name: 'until', kind: 'day' },
			{ name: 'shortReason', kind: 'longtext', max: 1000, optional: true },
			{ name: 'questions', kind: 'longtext', max: 4000 },
			{ name: 'easy', kind: 'longtext', max: 4000 },
			{ name: 'ways', kind: 'longtext', max: 1000 }
		],
		checks: ['last-day-ahead', 'thirty-days-or-reason'],
		tone: 'primary',
		law: 'MD19 art. 15'
	}),
	'extend-call': row({
		from: ['calling'],
		to: SAME,
		by: ['head'],
		asks: [{ name: 'until', kind: 'day' }, reason],
		checks: ['later-than-before'],
		law: 'MD19 art. 15'
	}),
	/** By the portal on the day after the last, or by the unit: nobody can end a call before its day. */
	'end-call': row({
		from: ['calling'],
		to: 'collected',
		by: ['system', 'handler'],
		checks: ['call-is-over'],
		law: 'MD19 art. 15'
	}),
	/** Only where a law bars disclosure (MD19 art. 14); by the county office, and published with its reason. */
	'skip-participation': row({
		from: ['version-made'],
		to: 'feedback-given',
		by: ['dispatcher'],
		asks: [
			{ name: 'barredBy', kind: 'text', max: 200 },
			reason,
			{ name: 'approvedBy', kind: 'text', max: 100 }
		],
		tone: 'danger',
		law: 'MD19 art. 14'
	}),
	'record-participation': row({
		from: ['version-made', 'calling', 'collected'],
		to: SAME,
		by: ['handler'],
		asks: [
			{ name: 'form', kind: 'choice', options: ['meeting', 'talk', 'survey', 'visit-people', 'written'] },
			{ name: 'heldOn', kind: 'day' },
			words
		],
		checks: ['not-ahead'],
		law: 'MD19 art. 14'
	}),
	'open-group': row({
		from: ['calling', 'collected'],
		to: SAME,
		by: ['handler'],
		asks: [{ name: 'name', kind: 'text', max: 60 }],
		shown: 'inside',
		law: 'MD19 art. 18'
	}),
	'answer-group': row({
		from: ['collected'],
		to: SAME,
		by: ['handler'],
		asks: [
			{ name: 'group', kind: 'number', whole: true, max: 999 },
			{ name: 'result', kind: 'choice', options: ['adopted', 'partly-adopted', 'not-adopted'] },
			reason,
			{ name: 'changedText', kind: 'longtext', max: 4000, optional: true }
		],
		checks: ['known-group'],
		shown: 'inside',
		law: 'MD19 art. 18'
	}),
	'publish-feedback': row({
		from: ['collected'],
		to: 'feedback-given',
		by: ['head'],
		checks: ['every-opinion-grouped', 'every-group-answered'],
		tone: 'primary',
		law: 'MD19 arts. 18, 29'
	}),
	'plan-hearing': row({
		from: ['version-made', 'calling', 'collected', 'feedback-given'],
		to: SAME,
		by: ['handler'],
		asks: [reason],
		checks: ['no-hearing-planned'],
		law: 'MD19 art. 16'
	}),
	/** Entered by the hearing itself, when it is announced and when its report is published; nobody writes it down by hand. */
	'hearing-called': row({
		from: preparing,
		to: SAME,
		by: ['system'],
		asks: [order, { name: 'heldOn', kind: 'day' }],
		law: 'MD19 art. 16'
	}),
	'record-hearing': row({
		from: preparing,
		to: SAME,
		by: ['system'],
		asks: [order, words],
		checks: ['bound-hearings-over'],
		law: 'MD19 arts. 16, 17; INV-55'
	}),
	/** Entered by the review of the experts when it is published. */
	'record-experts': row({
		from: preparing,
		to: SAME,
		by: ['system'],
		asks: [order, { name: 'adoption', kind: 'longtext', max: 8000 }],
		law: 'MD19 arts. 19, 20, 32'
	}),
	/** Entered by the assessment and the review themselves: when they begin, and when their opinion is signed. */
	'appraisal-begun': row({
		from: preparing,
		to: SAME,
		by: ['system'],
		asks: [order, { name: 'kind', kind: 'choice', options: ['risk', 'competition'] }, agency],
		does: ['add-co-unit'],
		law: 'MD19 arts. 22, 29'
	}),
	'record-risk': row({
		from: preparing,
		to: SAME,
		by: ['system'],
		asks: [
			order,
			version,
			{ name: 'body', kind: 'text', max: 200, optional: true },
			agency,
			{ name: 'level', kind: 'choice', options: ['low', 'medium', 'high-controllable', 'not-controllable'] },
			{ name: 'points', kind: 'longtext', max: 8000 },
			{ name: 'measures', kind: 'longtext', max: 8000 }
		],
		law: 'MD19 arts. 22, 23, 24'
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
		law: 'MD19 art. 29; GP24 art. 14'
	}),
	/** Says in public why a gate is not gone through, and who agreed; nobody skips in silence. */
	'skip-gate': row({
		from: preparing,
		to: SAME,
		by: ['dispatcher'],
		asks: [
			{ name: 'gate', kind: 'choice', options: ['hearing', 'experts', 'risk', 'competition'] },
			{ name: 'barredBy', kind: 'text', max: 200 },
			reason,
			{ name: 'approvedBy', kind: 'text', max: 100 }
		],
		checks: ['law-lets-skip'],
		tone: 'danger',
		law: 'MD19 arts. 16, 19, 22, 29'
	})
} as const satisfies Lifecycle;
