import { randomInt } from 'node:crypto';
import { codeLetters, formatNumber } from '#platform/one-time-code.ts';

/** A number nobody can guess from its neighbours; whoever stores it draws again when it is taken. */
export function newNumber(year: number): string {
	return formatNumber(year, String(randomInt(100_000_000)).padStart(8, '0'));
}

/** The code that opens what belongs to a number. */
export function newCode(): string {
	return Array.from({ length: 8 }, () => codeLetters[randomInt(codeLetters.length)]).join('');
}

/** Six digits, to prove that a telephone number or address is one's own. */
export function newPin(): string {
	return String(randomInt(1_000_000)).padStart(6, '0');
}
