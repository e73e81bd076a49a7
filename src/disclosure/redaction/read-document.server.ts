import {
	pdfPages,
	type Glyph,
	type PdfPage,
	type Unreadable
} from '#disclosure/redaction/pdf-pages.server.ts';

/** A document as it is marked: text by pages, and for PDF the pages with the glyph of each sign. */
export type Readable =
	| { kind: 'text'; pages: readonly string[] }
	| { kind: 'pdf'; pages: readonly string[]; drawn: readonly DrawnPage[]; hidden: number; notes: number };

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

/** Signs without a shape: a name with one inside would look whole and not be found. A NUL stays, it tells a binary file. */
const unseen = /[\p{Cf}\u{e0000}-\u{e007f}]/gu;

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
			hidden: seen.reduce((sum, one) => sum + one.hidden, 0),
			notes: drawn.reduce((sum, one) => sum + one.notes, 0)
		};
	}
	const text = decode(bytes)?.replace(/\r\n?/g, '\n').replace(unseen, '');
	return text === undefined || text === null || text.includes('\0')
		? 'not-readable'
		: { kind: 'text', pages: [text.replace(/\n$/, '')] };
}

function withSigns(page: PdfPage): { page: DrawnPage; text: string; hidden: number } {
	const signs: (Glyph | null)[] = [];
	let text = '';
	let hidden = 0;
	for (const glyph of page.glyphs) {
		if (glyph.text === '\r' || glyph.text.replace(unseen, '') === '' || glyph.text === '\ufffe') continue;
		if (glyph.text === '\n') {
			text += '\n';
			signs.push(null);
		} else if (glyph.box === null || /\s/.test(glyph.text)) {
			text += ' ';
			signs.push(glyph.box ? glyph : null);
		} else if (!glyph.seen) {
			hidden += 1;
		} else {
			text += glyph.text;
			for (let n = 0; n < glyph.text.length; n += 1) signs.push(glyph);
		}
	}
	return { page: { ...page, signs }, text, hidden };
}
