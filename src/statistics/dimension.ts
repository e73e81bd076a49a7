/** By what figures are grouped. */
export const dimensions = ['month', 'unit', 'procedure', 'task', 'township'] as const;
export type Dimension = (typeof dimensions)[number];
