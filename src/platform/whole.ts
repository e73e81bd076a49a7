const MOST = 2_147_483_647;

/** A whole number from 0 as the database can keep it; undefined for every other text. */
export const wholeOf = (text: string | null | undefined): number | undefined =>
	text && /^\d{1,10}$/.test(text) && Number(text) <= MOST ? Number(text) : undefined;
