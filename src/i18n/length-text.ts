import { fill } from '#i18n/fill.ts';
import type { Words } from '#i18n/words.ts';

type Length = {
	unit: string;
	n?: number;
	month?: number;
	date?: number;
	fallback?: { n: number; unit: string } | null;
};

/** A period in words: 60 日, 5 个工作日. */
export function lengthText(words: Words, length: Length): string {
	const units: Readonly<Record<string, string>> = words.filing.start.unitsDay;
	if (length.unit === 'stated' && length.fallback) return lengthText(words, length.fallback);
	return fill(units[length.unit] ?? units['none'] ?? '', {
		n: length.n ?? 0,
		month: length.month ?? 0,
		date: length.date ?? 0
	});
}
