import { SAME, type Lifecycle } from '#casework/lifecycle.ts';
import { reason, row } from '#casework/steps.ts';
import { beforeMeeting, inForce } from '#participation/decision/stages.ts';
import { changedText, draftText } from '#participation/call-rows.ts';

/** What art. 12 asks of a draft, and art. 13 of those whom it touches; cost and benefit where there is need, or why not. */
const studied = [
	{ name: 'lawCheck', kind: 'longtext', max: 8000 },
	{ name: 'coordination', kind: 'longtext', max: 8000 },
	{ name: 'alternatives', kind: 'longtext', max: 8000, optional: true },
	{ name: 'analysis', kind: 'choice', options: ['analysed', 'analysis-not-needed'] },
	{ name: 'costs', kind: 'longtext', max: 8000, optional: true },
	{ name: 'benefits', kind: 'longtext', max: 8000, optional: true },
	{ name: 'analysisReason', kind: 'longtext', max: 2000, optional: true }
] as const;

/** E0 to E2: the list, the start, and the draft with its versions. */
export const draftingRows = {
	propose: row({ from: [], to: 'proposed', by: ['handler'], shown: 'inside', law: 'MD19 art. 10' }),
	'turn-down': row({
		from: ['proposed'],
		to: 'turned-down',
		by: ['dispatcher'],
		asks: [reason],
		shown: 'inside',
		tone: 'danger',
		law: 'MD19 arts. 3, 10'
	}),
	'put-on-list': row({
		from: ['proposed'],
		to: 'on-list',
		by: ['dispatcher'],
		asks: [
			{ name: 'year', kind: 'number', whole: true, max: 2100 },
			{ name: 'partyAgreedOn', kind: 'day' },
			{ name: 'partyPaper', kind: 'text', max: 100 }
		],
		checks: ['year-of-now', 'not-ahead'],
		tone: 'primary',
		law: 'MD19 art. 3(3)'
	}),
	'take-off': row({
		from: beforeMeeting,
		to: 'taken-off',
		by: ['dispatcher'],
		asks: [reason, { name: 'approvedBy', kind: 'text', max: 100 }],
		checks: ['bound-hearings-over', 'bound-reviews-over'],
		tone: 'danger',
		law: 'MD19 art. 3(3)'
	}),
	start: row({
		from: ['on-list'],
		to: 'started',
		by: ['dispatcher'],
		asks: [
			{ name: 'unit', kind: 'unit' },
			{ name: 'coUnits', kind: 'units', optional: true },
			{ name: 'study', kind: 'longtext', max: 4000 }
		],
		guards: ['unit-not-complained-of'],
		does: ['set-unit'],
		tone: 'primary',
		law: 'MD19 arts. 10, 11'
	}),
	'make-version': row({
		from: ['started'],
		to: 'version-made',
		by: ['handler'],
		asks: [...draftText, { name: 'research', kind: 'longtext', max: 8000 }, ...studied],
		checks: ['analysed-or-why-not'],
		tone: 'primary',
		law: 'MD19 arts. 12, 13'
	}),
	'change-slightly': row({
		from: ['version-made', 'collected', 'feedback-given', 'legality-passed'],
		to: SAME,
		by: ['handler'],
		asks: changedText,
		law: 'MD19 arts. 18, 26'
	}),
	/** A major change opens every gate after the draft again (INV-59). What a meeting wants changed it puts off first, in its minutes. */
	'change-greatly': row({
		from: ['collected', 'feedback-given', 'legality-passed', 'filed-for-meeting', 'decided'],
		to: 'version-made',
		by: ['handler'],
		asks: [...changedText, ...studied],
		// What a hearing heard was about the draft that it was called for.
		checks: ['bound-hearings-over', 'bound-reviews-over', 'analysed-or-why-not'],
		law: 'MD19 arts. 18, 37'
	}),
	/** A decision in force that must be changed greatly begins anew (INV-59). */
	reopen: row({
		from: inForce,
		to: 'started',
		by: ['dispatcher'],
		asks: [reason],
		tone: 'danger',
		law: 'MD19 art. 37'
	}),
	note: row({
		from: [...beforeMeeting, ...inForce, 'calling', 'under-legality'],
		to: SAME,
		by: ['handler', 'co-handler', 'head', 'dispatcher'],
		asks: [{ name: 'note', kind: 'longtext', max: 3000 }],
		checks: ['not-only-executes'],
		shown: 'inside',
		law: 'house rule',
		standing: 'policy'
	})
} as const satisfies Lifecycle;
