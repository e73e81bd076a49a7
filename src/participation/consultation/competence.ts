/** The unit that leads the decision answers; the county office is where an opinion stands when none leads. */
export const competence = { dispatchers: ['gov-office'], units: [] } as const;
