/**
 * The petition office sorts; where it is complained of, the county government office, then the political-legal
 * commission, last the office of the people's congress, which stands below neither government nor Party committee.
 */
export const competence = {
	dispatchers: ['petitions', 'gov-office', 'political-legal', 'congress-office'],
	units: []
} as const;
