/** What the county sets about signing in, all of it policy: the usual figure, and the limits within which it may move. */
export const signInFigures = {
	'officer-idle-minutes': { usual: 30, least: 5, most: 60 },
	'officer-hours': { usual: 12, least: 1, most: 24 },
	'resident-idle-minutes': { usual: 480, least: 10, most: 1440 },
	'resident-hours': { usual: 168, least: 1, most: 720 },
	'step-up-minutes': { usual: 10, least: 2, most: 30 },
	/** 1 from the day on which every officer needs a second factor. */
	'second-factor': { usual: 0, least: 0, most: 1 }
} as const satisfies Record<string, { usual: number; least: number; most: number }>;

export type SignInFigure = keyof typeof signInFigures;

export const signInFigureNames = Object.keys(signInFigures) as SignInFigure[];

export const isSignInFigure = (name: string): name is SignInFigure => name in signInFigures;
