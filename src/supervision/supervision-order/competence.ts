/** Who supervises; an order stays with the office that opened it. */
export const competence = {
	dispatchers: ['petitions', 'gov-office', 'justice', 'political-legal', 'congress-office'],
	units: []
} as const;
