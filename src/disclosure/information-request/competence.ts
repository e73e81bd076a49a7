/** The county government office is the county's disclosure office; where it may not act, the petition office hands on. */
export const competence = {
	dispatchers: ['gov-office', 'petitions', 'political-legal', 'congress-office'],
	units: []
} as const;
