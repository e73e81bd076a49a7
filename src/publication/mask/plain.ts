/** Full-width letters, digits, circled digits and punctuation as ASCII, position for position. */
export function plainForm(text: string): string {
	return text.replace(/[^\u0000-\u007f]/g, (char) => {
		const folded = char.normalize('NFKC');
		return folded.length === 1 ? folded : char;
	});
}

const hanDigits = new Map<string, string>(
	['〇零○', '一壹幺', '二贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
		(chars, digit) => [...chars].map((char) => [char, String(digit)] as const)
	)
);

/** Chinese numerals as digits, position for position, for numbers that are spelt out. */
export function spelledForm(plain: string): string {
	return plain.replace(
		/[〇零○一壹幺二贰三叁四肆五伍六陆七柒八捌九玖]/g,
		(char) => hanDigits.get(char) ?? char
	);
}
