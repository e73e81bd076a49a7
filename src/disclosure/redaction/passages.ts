/** A glyph's place in the text of a document, and the text itself, line by line. */
export type Line = { page: number; line: number; text: string; start: number };
export type Span = { start: number; end: number };

/** The document's text: pages of lines, `start` counting through the whole. */
export function linesOf(pages: readonly string[]): Line[] {
	const lines: Line[] = [];
	let start = 0;
	for (const [page, text] of pages.entries()) {
		for (const [line, one] of text.split('\n').entries()) {
			lines.push({ page: page + 1, line: line + 1, text: one, start });
			start += one.length + 1;
		}
	}
	return lines;
}

export const wholeText = (pages: readonly string[]): string => pages.map((text) => `${text}\n`).join('');

const blank = /\s/;

/** Every place where the words stand, however blanks and ends of lines divide them. */
export function findAll(text: string, words: string): Span[] {
	const places: number[] = [];
	let bare = '';
	for (let at = 0; at < text.length; at += 1) {
		if (blank.test(text[at] ?? '')) continue;
		places.push(at);
		bare += text[at];
	}
	const wanted = words.replace(/\s/g, '');
	const found: Span[] = [];
	for (let at = wanted === '' ? -1 : bare.indexOf(wanted); at >= 0; at = bare.indexOf(wanted, at + 1)) {
		found.push({ start: places[at] ?? 0, end: (places[at + wanted.length - 1] ?? 0) + 1 });
	}
	return found;
}

/** Lines named as "2" (a whole page), "2:5" or "2:5-9". Null where it names nothing that is there. */
export function readRange(lines: readonly Line[], range: string): Span[] | null {
	const parts = /^(\d{1,4})(?:[:：](\d{1,4})(?:[-－—–](\d{1,4}))?)?$/.exec(range.trim());
	if (!parts) return null;
	const page = Number(parts[1]);
	const first = parts[2] === undefined ? 1 : Number(parts[2]);
	const last = parts[2] === undefined ? Infinity : Number(parts[3] ?? parts[2]);
	const hit = lines.filter((one) => one.page === page && one.line >= first && one.line <= last);
	return hit.length === 0 ? null : hit.map(({ start, text }) => ({ start, end: start + text.length }));
}

/** A part of a page in hundredths of its width and height, for what is no text: a signature, a stamp, a scan. */
export type Area = { page: number; left: number; top: number; right: number; bottom: number };

/** An area written as "2:10,20-45,25": on page 2 from 10 % across and 20 % down to 45 % across and 25 % down. */
export function readArea(written: string, pages: number): Area | null {
	const text = written
		.normalize('NFKC')
		.replace(/[\s%]/g, '')
		.replace(/[，、]/g, ',')
		.replace(/[—–]/g, '-');
	const parts = /^(\d{1,4}):(\d{1,3}),(\d{1,3})-(\d{1,3}),(\d{1,3})$/.exec(text)?.slice(1).map(Number);
	const [page = 0, left = 0, top = 0, right = 0, bottom = 0] = parts ?? [];
	const there = page >= 1 && page <= pages && left < right && top < bottom && right <= 100 && bottom <= 100;
	return there ? { page, left, top, right, bottom } : null;
}

/** Spans in order, joined where they touch. */
export function joined(spans: readonly Span[]): Span[] {
	const all: Span[] = [];
	for (const span of spans.filter((one) => one.end > one.start).toSorted((a, b) => a.start - b.start)) {
		const last = all.at(-1);
		if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
		else all.push({ ...span });
	}
	return all;
}

export const isRemoved = (spans: readonly Span[], at: number): boolean =>
	spans.some((span) => at >= span.start && at < span.end);

/** The text as it will be read afterwards, with one sign for each passage, so that its length tells nothing. */
export function withoutPassages(text: string, spans: readonly Span[], sign = '███'): string {
	let kept = '';
	let from = 0;
	for (const { start, end } of joined(spans)) {
		kept += text.slice(from, start) + sign;
		from = end;
	}
	return kept + text.slice(from);
}

/** The removed words themselves, for the check that reads the file back; single signs are too common to look for. */
export const removedWords = (text: string, spans: readonly Span[]): string[] => [
	...new Set(
		joined(spans)
			.flatMap(({ start, end }) => text.slice(start, end).split('\n'))
			.map((words) => words.replace(/\s/g, ''))
			.filter((words) => words.length > 1)
	)
];
