import QRCode from 'qrcode';
import type { Doc } from '#papers/page.server.ts';

/** Draws a QR code as one path: sharp at any size, and small in the file. */
export function drawQr(doc: Doc, text: string, x: number, y: number, size: number): void {
	const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
	const cell = size / modules.size;
	for (let row = 0; row < modules.size; row += 1) {
		for (let from = 0; from < modules.size; from += 1) {
			let to = from;
			while (to < modules.size && modules.get(row, to)) to += 1;
			if (to > from) doc.rect(x + from * cell, y + row * cell, (to - from) * cell, cell);
			from = to;
		}
	}
	doc.fill('#000000');
}
