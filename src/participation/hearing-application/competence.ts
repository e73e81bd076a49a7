/** The unit that holds the hearing looks at applications; the county office is where one stands when none does. */
export const competence = { dispatchers: ['gov-office'], units: [] } as const;
