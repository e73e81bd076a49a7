/** The unit that leads the decision asks (MD19 art. 19); the county office keeps the pool (MD19 art. 20). */
export const competence = { dispatchers: ['gov-office'], units: [] } as const;

/** Who puts experts into the pool and takes them out. */
export const poolKeeper = 'gov-office';
