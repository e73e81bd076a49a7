const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The letters and digits of a code: none that is mistaken for another on paper or by telephone. */
export const codeLetters: string = LETTERS;

/**
 * A number to dictate: year, eight digits, and two check digits after ISO/IEC 7064 MOD 97-10, which catch every
 * single wrong digit and every swap of neighbours. Written 2026-4831-5072-19.
 */
export function formatNumber(year: number, digits: string): string {
	const body = `${String(year).padStart(4, '0')}${digits}`;
	return `${body.slice(0, 4)}-${body.slice(4, 8)}-${body.slice(8)}-${checkDigits(body)}`;
}

/** The number as it is written, from what somebody typed, or undefined when its check digits do not fit. */
export function readNumber(typed: string): string | undefined {
	const digits = plain(typed);
	if (!/^\d{14}$/.test(digits)) return undefined;
	const body = digits.slice(0, 12);
	if (checkDigits(body) !== digits.slice(12)) return undefined;
	return formatNumber(Number(body.slice(0, 4)), body.slice(4));
}

/** A query code as it is kept (eight letters or digits), from what somebody typed, or undefined. */
export function readCode(typed: string): string | undefined {
	const code = plain(typed).toUpperCase();
	return code.length === 8 && [...code].every((letter) => LETTERS.includes(letter)) ? code : undefined;
}

/** A code that follows from bytes: the same bytes, the same code. Sixteen bytes at least. */
export function codeFrom(bytes: Uint8Array): string {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return Array.from({ length: 8 }, (_, at) => LETTERS[view.getUint16(at * 2) % LETTERS.length]).join('');
}

/** A query code as it is shown: in two groups. */
export function formatCode(code: string): string {
	return `${code.slice(0, 4)}-${code.slice(4)}`;
}

function checkDigits(body: string): string {
	const check = 98 - ((Number(body) * 100) % 97);
	return String(check).padStart(2, '0');
}

// Full-width digits and dashes come from Chinese keyboards; spaces and dashes from paper.
function plain(typed: string): string {
	return typed.normalize('NFKC').replace(/[\s\p{Pd}·.]/gu, '');
}
