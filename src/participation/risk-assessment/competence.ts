/** The unit that leads the decision assesses, or another that the county charges with it (MD19 art. 22). */
export const competence = { dispatchers: ['gov-office'], units: [] } as const;
