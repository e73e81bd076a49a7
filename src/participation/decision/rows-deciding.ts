import { SAME, type Lifecycle } from '#casework/lifecycle.ts';
import { reason, row } from '#casework/steps.ts';
import { reviewedRows } from '#participation/reviewed-rows.ts';
import { positions } from '#participation/decision/asks.ts';
import { preparing } from '#participation/public-decision.ts';

const opinion = { name: 'opinion', kind: 'longtext', max: 10_000 } as const;
const speaks = [
	{ name: 'speaker', kind: 'text', max: 60 },
	{ name: 'position', kind: 'choice', options: positions },
	{ name: 'said', kind: 'longtext', max: 4000 }
] as const;

const reviewed = reviewedRows(
	{
		begun: 'MD19 arts. 22, 29',
		competition: 'MD19 art. 29; GP24 art. 14',
		file: 'MD19 arts. 25, 26',
		returned: 'MD19 art. 26',
		verdict: 'MD19 arts. 25 to 28'
	},
	['risk', 'competition']
);

/** What reviews found, and E7 to E9: legality, the file, the meeting. */
export const decidingRows = {
	...reviewed,
	'submit-legality': { ...reviewed['submit-legality'], checks: ['hearing-over', 'legality-not-passed'] },
	/** Asking the justice bureau or others for advice; it never stands for the review (INV-58). */
	'record-consultation': row({
		from: preparing,
		to: SAME,
		by: ['handler'],
		asks: [{ name: 'with', kind: 'text', max: 100 }, opinion],
		shown: 'inside',
		law: 'MD19 art. 25'
	}),
	'file-for-meeting': row({
		from: ['legality-passed'],
		to: 'filed-for-meeting',
		by: ['head'],
		asks: [{ name: 'note', kind: 'longtext', max: 4000, optional: true }],
		checks: [
			'legality-of-this-version',
			'hearing-over',
			'experts-heard',
			'risk-controllable',
			'competition-fair',
			'bound-reviews-over'
		],
		tone: 'primary',
		law: 'MD19 art. 29'
	}),
	'schedule-meeting': row({
		from: ['filed-for-meeting'],
		to: 'deliberating',
		by: ['dispatcher'],
		asks: [
			{ name: 'meeting', kind: 'choice', options: ['standing-meeting', 'plenary-meeting'] },
			{ name: 'heldOn', kind: 'day' }
		],
		checks: ['legality-of-this-version'],
		tone: 'primary',
		law: 'MD19 art. 30'
	}),
	statement: row({
		from: ['deliberating'],
		to: SAME,
		by: ['dispatcher'],
		asks: speaks,
		checks: ['meeting-day-has-come'],
		shown: 'inside',
		law: 'MD19 art. 30'
	}),
	/** The head speaks last: after it no statement can be entered, and none can be changed or removed (INV-56). */
	'head-statement': row({
		from: ['deliberating'],
		to: 'concluded',
		by: ['dispatcher'],
		asks: [...speaks, { ...reason, optional: true }],
		checks: ['meeting-day-has-come', 'members-spoke', 'head-gives-reasons'],
		shown: 'inside',
		law: 'MD19 art. 30'
	}),
	approve: row({
		from: ['concluded'],
		to: 'decided',
		by: ['dispatcher'],
		asks: [{ name: 'resolution', kind: 'longtext', max: 4000 }],
		paper: 'deliberation-minutes',
		tone: 'primary',
		law: 'MD19 art. 30'
	}),
	postpone: row({
		from: ['concluded'],
		to: 'legality-passed',
		by: ['dispatcher'],
		asks: [reason],
		paper: 'deliberation-minutes',
		law: 'MD19 art. 30'
	}),
	reject: row({
		from: ['concluded'],
		to: 'rejected',
		by: ['dispatcher'],
		asks: [reason],
		paper: 'deliberation-minutes',
		tone: 'danger',
		law: 'MD19 art. 30'
	})
} as const satisfies Lifecycle;
