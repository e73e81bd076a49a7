/** Who confirms what units report on the plan (plan s3.1, by the succession of its duties). */
export const competence = {
	dispatchers: ['rule-of-law-office', 'justice', 'gov-office'],
	units: []
} as const;
