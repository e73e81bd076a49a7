/** The petition office sorts; where it is complained of, the county government office. */
export const competence = {
	dispatchers: ['petitions', 'gov-office', 'political-legal', 'congress-office'],
	units: []
} as const;
