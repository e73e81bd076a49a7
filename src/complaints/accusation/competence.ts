/** Only the liaison of the discipline body takes it over (INV-03). */
export const competence = { dispatchers: ['discipline'], units: [] } as const;
