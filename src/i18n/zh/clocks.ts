/** Periods: how a day is reached, the county's calendar and its figures. */
export const clocks = {
	none: '无',
	moved: '{clock}：{before} → {after}'
} as const;
