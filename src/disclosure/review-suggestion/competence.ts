/** The Justice Bureau reviews (duty `normative-documents`). */
export const competence = { dispatchers: ['justice', 'gov-office'], units: ['justice'] } as const;
