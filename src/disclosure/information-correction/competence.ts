/** The county's disclosure office finds the unit that keeps the record; where it may not act, the petition office does. */
export const competence = {
	dispatchers: ['gov-office', 'petitions', 'political-legal', 'congress-office'],
	units: []
} as const;
