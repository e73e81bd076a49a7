const provinces = new Set(
	'11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
		' '
	)
);

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isBirthday(year: number, month: number, day: number): boolean {
	const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	const last = month === 2 && !leap ? 28 : (monthLengths[month - 1] ?? 0);
	return year >= 1900 && year < 2100 && day >= 1 && day <= last;
}

function idCheckCharacter(first17: string): string | undefined {
	let sum = 0;
	for (let index = 0; index < 17; index++) sum += Number(first17[index]) * (2 ** (17 - index) % 11);
	return '10X98765432'[sum % 11];
}

/** A citizen number of 18 characters: region, birthday, check character (GB 11643-1999, MOD 11-2). */
export function isId18(value: string): boolean {
	if (!/^\d{17}[\dXx]$/.test(value) || !provinces.has(value.slice(0, 2))) return false;
	const birthday = isBirthday(+value.slice(6, 10), +value.slice(10, 12), +value.slice(12, 14));
	return birthday && idCheckCharacter(value) === value[17]?.toUpperCase();
}

/** The old form of 15 digits, which has no check character. */
export function isId15(value: string): boolean {
	if (!/^\d{15}$/.test(value) || !provinces.has(value.slice(0, 2))) return false;
	return isBirthday(1900 + Number(value.slice(6, 8)), +value.slice(8, 10), +value.slice(10, 12));
}

/** ISO/IEC 7812. */
export function passesLuhn(digits: string): boolean {
	let sum = 0;
	for (let index = 0; index < digits.length; index++) {
		const digit = Number(digits[digits.length - 1 - index]);
		sum += index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
	}
	return digits.length > 0 && sum % 10 === 0;
}

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A unified social credit code (GB 32100-2015, MOD 31-3): it names an organisation, not a person. */
export function isCreditCode(value: string): boolean {
	if (!/^(?:[19N][1239]|[2-8AY][1-59])[0-9A-Z]{16}$/.test(value)) return false;
	let sum = 0;
	for (let index = 0; index < 17; index++) {
		const figure = creditAlphabet.indexOf(value.charAt(index));
		if (figure < 0) return false;
		sum += figure * (3 ** index % 31);
	}
	return creditAlphabet[(31 - (sum % 31)) % 31] === value[17];
}
