import QRCode from 'qrcode';

/** A QR code as runs of dark cells, row by row, so that whoever draws it draws few shapes. */
export function qrRuns(text: string): { size: number; runs: { row: number; from: number; to: number }[] } {
	const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
	const runs: { row: number; from: number; to: number }[] = [];
	for (let row = 0; row < modules.size; row += 1) {
		for (let from = 0; from < modules.size; from += 1) {
			let to = from;
			while (to < modules.size && modules.get(row, to)) to += 1;
			if (to > from) runs.push({ row, from, to });
			from = to;
		}
	}
	return { size: modules.size, runs };
}

/** The same as the path of an SVG whose view box is `size` cells wide, with the quiet zone that readers need. */
export function qrPath(text: string): { size: number; path: string } {
	const { size, runs } = qrRuns(text);
	const path = runs
		.map(({ row, from, to }) => `M${from + 4} ${row + 4}h${to - from}v1h-${to - from}z`)
		.join('');
	return { size: size + 8, path };
}
