import type { Doc } from '#papers/page.server.ts';
import { qrRuns } from '#platform/qr.server.ts';

/** Draws a QR code as one path: sharp at any size, and small in the file. */
export function drawQr(doc: Doc, text: string, x: number, y: number, size: number): void {
	const { size: cells, runs } = qrRuns(text);
	const cell = size / cells;
	for (const { row, from, to } of runs) doc.rect(x + from * cell, y + row * cell, (to - from) * cell, cell);
	doc.fill('#000000');
}
