import type PDFKit from 'pdfkit';

export type Doc = InstanceType<typeof PDFKit>;

/** Margins of an official letter, in points (28 mm left and 26 mm right after GB/T 9704). */
export const MARGIN = { top: 66, bottom: 72, left: 79, right: 74 };
export const BODY = 12;
export const LEAD = 7;

export const leftOf = (): number => MARGIN.left;
export const widthOf = (doc: Doc): number => doc.page.width - MARGIN.left - MARGIN.right;
export const bottomOf = (doc: Doc): number => doc.page.height - MARGIN.bottom;

/** Begins a new page where less than `height` is left. */
export function room(doc: Doc, height: number): void {
	if (doc.y + height > bottomOf(doc)) doc.addPage();
}

/** A line drawn for the eye alone: hidden from whoever has the paper read out. */
export function ruled(doc: Doc, y: number, weight: number): void {
	doc.markContent('Artifact', { type: 'Layout' });
	doc
		.moveTo(MARGIN.left, y)
		.lineTo(MARGIN.left + widthOf(doc), y)
		.lineWidth(weight)
		.strokeColor('#000000')
		.stroke();
	doc.endMarkedContent();
}
