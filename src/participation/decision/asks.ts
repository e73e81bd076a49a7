export const words = { name: 'text', kind: 'longtext', max: 10_000 } as const;
export const positions = ['for', 'against', 'abstains'] as const;
