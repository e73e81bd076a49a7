import type { Area, Span } from '#disclosure/redaction/passages.ts';
import type { Box } from '#disclosure/redaction/pdf-pages.server.ts';
import type { DrawnPage, Readable } from '#disclosure/redaction/read-document.server.ts';

/** The areas of a page in pixels of its picture; what is cut by an edge counts as inside. */
export const areaBoxes = (
	{ pixelWidth, pixelHeight }: Pick<DrawnPage, 'pixelWidth' | 'pixelHeight'>,
	page: number,
	areas: readonly Area[]
): Box[] =>
	areas
		.filter((one) => one.page === page)
		.map(({ left, top, right, bottom }) => ({
			left: Math.floor((left / 100) * pixelWidth),
			right: Math.ceil((right / 100) * pixelWidth),
			top: Math.floor((top / 100) * pixelHeight),
			bottom: Math.ceil((bottom / 100) * pixelHeight)
		}));

/** The signs that stand in an area, wholly or in part: they leave the text of the file with the picture of them. */
export function spansUnder(document: Readable, areas: readonly Area[]): Span[] {
	if (document.kind !== 'pdf') return [];
	const spans: Span[] = [];
	let start = 0;
	for (const [n, page] of document.drawn.entries()) {
		const boxes = areaBoxes(page, n + 1, areas);
		for (const [at, sign] of page.signs.entries()) {
			const box = sign?.box;
			if (box && boxes.some((one) => meet(one, box))) spans.push({ start: start + at, end: start + at + 1 });
		}
		start += (document.pages[n] ?? '').length + 1;
	}
	return spans;
}

const meet = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
