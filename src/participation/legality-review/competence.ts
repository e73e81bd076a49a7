/** 县司法局 reviews (MD19 art. 25); the county office keeps the ledger of decisions. */
export const competence = { dispatchers: ['gov-office'], units: ['justice'] } as const;
