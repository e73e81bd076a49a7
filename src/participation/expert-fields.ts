/** Fields that experts of the pool know, by code; a county changes the list here and its words in i18n. */
export const expertFields = [
	'law',
	'planning',
	'environment',
	'geology',
	'transport',
	'water',
	'agriculture',
	'health',
	'education',
	'economy',
	'engineering',
	'culture'
] as const;

export const expertKinds = ['expert', 'counsel'] as const;
export const stances = ['feasible', 'feasible-if-changed', 'not-feasible'] as const;

/** Fewest experts of one review; a figure of the county. */
export const LEAST = 3;
