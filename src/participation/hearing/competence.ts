/** The unit that leads the decision holds the hearing (MD19 art. 16); the county office keeps it where none leads. */
export const competence = { dispatchers: ['gov-office'], units: [] } as const;
