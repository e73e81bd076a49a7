/** The unit that issues a document drafts it; the county office keeps the yearly plan. */
export const competence = { dispatchers: ['gov-office'], units: [] } as const;
