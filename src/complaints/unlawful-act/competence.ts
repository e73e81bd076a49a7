/**
 * B.4: the justice bureau supervises acts of enforcement; where it is complained of, the petition office, then
 * the county government. The petition office sorts what comes in.
 */
export const competence = {
	dispatchers: ['petitions', 'gov-office', 'political-legal', 'congress-office'],
	units: ['justice', 'petitions', 'government']
} as const;
