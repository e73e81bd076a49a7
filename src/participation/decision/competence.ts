/** The county office keeps the list and leads the meeting (MD19 arts. 3(3), 30); any unit may lead a decision. */
export const competence = { dispatchers: ['gov-office'], units: [] } as const;
