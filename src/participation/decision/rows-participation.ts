import { SAME, type Lifecycle } from '#casework/lifecycle.ts';
import { reason, row } from '#casework/steps.ts';
import { version } from '#participation/appraisal-rows.ts';
import { callRows, words } from '#participation/call-rows.ts';
import { preparing } from '#participation/public-decision.ts';

const order = { name: 'order', kind: 'text', max: 40 } as const;
const agency = { name: 'agency', kind: 'unit' } as const;

const calls = callRows(
	{
		call: 'MD19 art. 15',
		ways: 'MD19 art. 14',
		feedback: 'MD19 art. 18',
		published: 'MD19 arts. 18, 29'
	},
	['last-day-ahead', 'thirty-days-or-reason'],
	[{ name: 'shortReason', kind: 'longtext', max: 1000, optional: true }]
);

/** E3 to E6b: the public, the hearing, experts, risk, fair competition. */
export const participationRows = {
	...calls,
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
