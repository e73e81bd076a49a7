export const clocks = {
	none: 'none',
	moved: '{clock}: {before} → {after}'
} as const;
