/** Figures as they are read. */
type Text = { covered: string; none: string };

export const shownText = (value: number | 'covered', text: Text): string =>
	value === 'covered' ? text.covered : String(value);

export const shareText = (value: number | null | 'covered', text: Text): string =>
	value === 'covered' ? text.covered : value === null ? text.none : `${(value * 100).toFixed(1)}%`;

export const daysText = (value: number | null | 'covered', text: Text): string =>
	value === 'covered' ? text.covered : value === null ? text.none : value.toFixed(1);
