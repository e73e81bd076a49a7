/** 县市场监督管理局 reviews what the county is to issue, upon the first review of the unit that drafts (GP24 art. 14). */
export const competence = { dispatchers: ['gov-office'], units: ['market-regulation'] } as const;
