/** A.3: the keeper of the fee list first, then the market regulator for breaches of price law. */
export const competence = {
	dispatchers: ['petitions', 'gov-office', 'political-legal', 'congress-office'],
	units: ['finance', 'market-regulation', 'government']
} as const;
