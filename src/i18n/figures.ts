/** Figures as they are read. */
/** `few` stands for a share or a mean over too few. */
type Text = { covered: string; few: string; none: string };

export const shownText = (value: number | 'covered', text: Pick<Text, 'covered'>): string =>
	value === 'covered' ? text.covered : String(value);

export const shareText = (value: number | null | 'covered', text: Text): string =>
	value === 'covered' ? text.few : value === null ? text.none : `${(value * 100).toFixed(1)}%`;

export const daysText = (value: number | null | 'covered', text: Text): string =>
	value === 'covered' ? text.few : value === null ? text.none : value.toFixed(1);
