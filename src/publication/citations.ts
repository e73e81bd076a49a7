import type { County } from '#units/county.ts';

/** The sign with which the numbers of the county's own documents begin: the first character of its name. */
export const markOf = (county: Pick<County, 'places'>): string => county.places.county.name.zh.charAt(0);

const brackets = '[〔［\\[(（【]\\s*(\\d{4})\\s*[〕］\\])）】]';

/**
 * Numbers of documents (发文字号) of the county's own organs that a text cites, written the lawful way: 巴政规〔2026〕1号.
 * `mark` is the sign with which their numbers begin. Bracket forms, blanks, 第 and full-width digits do not matter.
 */
export function citationsIn(text: string, mark: string): string[] {
	const own = new RegExp(
		`${mark}([^\\s${mark}〔［\\[(（【，。、；：《》“”]{0,10})\\s*${brackets}\\s*第?\\s*0*(\\d+)\\s*号`,
		'gu'
	);
	const plain = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
	const found = [...plain.matchAll(own)].map(([, organ = '', year, n]) => `${mark}${organ}〔${year}〕${n}号`);
	return [...new Set(found)];
}

/** A document's own number in the same spelling, so that it is found however it was typed. */
export const numberForm = (number: string, mark: string): string =>
	citationsIn(number, mark)[0] ?? number.trim();
