import type { Standing } from '#casework/lifecycle.ts';

/** Why a unit may be supervised, each ground with its text. Statutes part B.10. */
export const grounds = {
	'not-told': { law: 'XF22 arts. 22-23, 40', standing: 'law' },
	'late-acceptance': { law: 'XF22 arts. 23, 40', standing: 'law' },
	'late-answer': { law: 'XF22 arts. 34, 40', standing: 'law' },
	'refused-without-ground': { law: 'XF22 arts. 23, 31, 40', standing: 'law' },
	'wrong-procedure': { law: 'XF22 art. 40', standing: 'law' },
	shifting: { law: 'XF22 art. 40', standing: 'law' },
	perfunctory: { law: 'XF22 art. 40', standing: 'law' },
	'false-report': { law: 'XF22 art. 40', standing: 'law' },
	'not-carried-out': { law: 'XF22 arts. 32, 40', standing: 'law' },
	'solved-but-again': { law: 'XF22 art. 40', standing: 'reading' },
	'bad-rating': { law: 'HCP', standing: 'reading' },
	'plan-task-late': { law: 'PLAN', standing: 'policy' }
} as const satisfies Readonly<Record<string, { law: string; standing: Standing }>>;

export type Ground = keyof typeof grounds;

export const groundCodes = Object.keys(grounds) as [Ground, ...Ground[]];
