import { randomInt } from 'node:crypto';

const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The id under which a fault is logged once and which the page shows, short enough to read out. */
export function faultId(): string {
	return Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
