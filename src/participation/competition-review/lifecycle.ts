import type { Lifecycle } from '#casework/lifecycle.ts';
import { row } from '#casework/steps.ts';
import { appraisal } from '#participation/appraisal-rows.ts';

export const effects = ['competition-unharmed', 'exception', 'restricts'] as const;

const LAW = 'MD19 art. 29; GP24 art. 14';

/** 公平竞争审查, row by row: MD19 art. 29, GP24 arts. 12 to 18. */
export const lifecycle = {
	'send-competition': row({ from: [], to: 'competition-sent', by: ['handler'], law: LAW }),
	'return-competition': appraisal.returnFile('competition-sent', 'competition-returned', LAW, 'reading'),
	'resend-competition': appraisal.resend('competition-returned', 'competition-sent', LAW),
	'withdraw-competition': appraisal.takeBack(
		['competition-sent', 'competition-returned'],
		'competition-withdrawn'
	),
	/** An exception names its ground, and the day or the condition on which it ends (GP24 art. 12). */
	'draft-competition': appraisal.draft(
		'competition-sent',
		'competition-drafted',
		[
			{ name: 'effect', kind: 'choice', options: effects },
			{ name: 'opinion', kind: 'longtext', max: 8000 },
			{ name: 'exceptionGround', kind: 'longtext', max: 2000, optional: true },
			{ name: 'exceptionEnds', kind: 'text', max: 200, optional: true }
		],
		'GP24 arts. 12, 14, 17',
		['exception-with-ground']
	),
	'return-competition-draft': appraisal.returnDraft('competition-drafted', 'competition-sent'),
	'sign-competition': appraisal.sign(
		'competition-drafted',
		'competition-concluded',
		'competition-opinion',
		LAW
	),
	'step-aside': appraisal.stepAside(['competition-sent', 'competition-drafted']),
	note: appraisal.note(['competition-sent', 'competition-returned', 'competition-drafted'])
} as const satisfies Lifecycle;

export type CompetitionAction = keyof typeof lifecycle;
