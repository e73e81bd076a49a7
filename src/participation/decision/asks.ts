export const positions = ['for', 'against', 'abstains'] as const;
