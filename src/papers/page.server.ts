import type PDFKit from 'pdfkit';

export type Doc = InstanceType<typeof PDFKit>;

const mm = (length: number): number => (length * 72) / 25.4;

/** Margins of an official letter (GB/T 9704: 37 mm above, 28 mm left; the text block is 156 by 225 mm). */
export const MARGIN = { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) };

/** The head of an official letter stands 30 mm below the edge, with a double rule under it. */
export const HEAD_TOP = mm(30);

/** Type sizes of an official letter in points: 2号 for the title, 3号 for the text, 4号 for the page number and the table. */
export const TYPE = { title: 22, body: 16, small: 14, fine: 9 } as const;

/** 22 lines on a page: 29 points from line to line, less what the type itself takes. */
export const LEAD = 5.8;

export const RED = '#b3150b';

export const leftOf = (): number => MARGIN.left;
export const widthOf = (doc: Doc): number => doc.page.width - MARGIN.left - MARGIN.right;
export const bottomOf = (doc: Doc): number => doc.page.height - MARGIN.bottom;

/** Begins a new page where less than `height` is left. */
export function room(doc: Doc, height: number): void {
	if (doc.y + height > bottomOf(doc)) doc.addPage();
}

/** A line drawn for the eye alone: hidden from whoever has the paper read out. */
export function ruled(doc: Doc, y: number, weight: number, colour = '#000000'): void {
	doc.markContent('Artifact', { type: 'Layout' });
	doc
		.moveTo(MARGIN.left, y)
		.lineTo(MARGIN.left + widthOf(doc), y)
		.lineWidth(weight)
		.strokeColor(colour)
		.stroke();
	doc.endMarkedContent();
}

/** Writes with the heavy cut of the type. */
export function heavy(doc: Doc, write: () => void): void {
	doc.font('heavy');
	write();
	doc.font('text');
}

/** Adds a part to the structure that is read out: its tag, what draws it, and a text for what is a picture. */
export type Say = (tag: string, draw: () => void, alt?: string) => void;
export type Proof = { verify: string; hash: string };

/** A paragraph as Chinese letters set it: the first line two characters in. */
export function body(doc: Doc, text: string): void {
	doc.fontSize(TYPE.body);
	for (const part of text.split(/\n+/)) {
		doc.text(part.trim(), leftOf(), doc.y, { width: widthOf(doc), lineGap: LEAD, indent: 2 * TYPE.body });
	}
}
