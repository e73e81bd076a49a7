import {
	pdfPages,
	type Glyph,
	type PdfPage,
	type Unreadable
} from '#disclosure/redaction/pdf-pages.server.ts';

/** A document as it is marked: text by pages, and for PDF the pages with the glyph of each sign. */
export type Readable =
	| { kind: 'text'; pages: readonly string[] }
	| { kind: 'pdf'; pages: readonly string[]; drawn: readonly DrawnPage[]; hidden: number };

/** `signs`: for each sign of the page's text the glyph that shows it; null for ends of lines. */
export type DrawnPage = PdfPage & { signs: readonly (Glyph | null)[] };

const decode = (bytes: Uint8Array): string | null => {
	for (const encoding of ['utf-8', 'gb18030']) {
		try {
			return new TextDecoder(encoding, { fatal: true }).decode(bytes);
		} catch {
			// The next encoding may fit.
		}
	}
	return null;
};

/** Reads a PDF or a plain text. What is not seen on the page (white, covered, outside) is left out and counted. */
export async function readDocument(bytes: Uint8Array): Promise<Readable | Unreadable> {
	if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) {
		const drawn = await pdfPages(bytes);
		if (typeof drawn === 'string') return drawn;
		const seen = drawn.map(withSigns);
		return {
			kind: 'pdf',
			pages: seen.map((one) => one.text),
			drawn: seen.map((one) => one.page),
			hidden: seen.reduce((sum, one) => sum + one.hidden, 0)
		};
	}
	const text = decode(bytes)?.replace(/\r\n?/g, '\n');
	return text === undefined || text === null || text.includes('\0')
		? 'not-readable'
		: { kind: 'text', pages: [text.replace(/\n$/, '')] };
}

function withSigns(page: PdfPage): { page: DrawnPage; text: string; hidden: number } {
	const signs: (Glyph | null)[] = [];
	let text = '';
	let hidden = 0;
	for (const glyph of page.glyphs) {
		if (glyph.text === '\r' || glyph.text === '' || glyph.text === '\ufffe') continue;
		if (glyph.text === '\n') {
			text += '\n';
			signs.push(null);
		} else if (glyph.box === null || /\s/.test(glyph.text)) {
			text += ' ';
			signs.push(glyph.box ? glyph : null);
		} else if (!isSeen(page, glyph.box)) {
			hidden += 1;
		} else {
			text += glyph.text;
			for (let n = 0; n < glyph.text.length; n += 1) signs.push(glyph);
		}
	}
	return { page: { ...page, signs }, text, hidden };
}

const LEAST_INK = 24;

/** Whether anything is drawn in the cell: where all pixels are alike, nobody can read a sign there. */
function isSeen(
	{ pixels, pixelWidth, pixelHeight }: PdfPage,
	{ left, top, right, bottom }: Glyph['box'] & object
): boolean {
	let least = 255;
	let most = 0;
	for (let y = Math.max(0, top); y < Math.min(pixelHeight, bottom); y += 1) {
		for (let x = Math.max(0, left); x < Math.min(pixelWidth, right); x += 1) {
			const at = (y * pixelWidth + x) * 4;
			const light = ((pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0)) / 3;
			least = Math.min(least, light);
			most = Math.max(most, light);
		}
	}
	return most - least > LEAST_INK;
}
