import { error } from '@sveltejs/kit';
import sharp from 'sharp';
import { pdfPicture } from '#disclosure/redaction/pdf-pages.server.ts';
import { openedSource } from '../../source.server.ts';
import type { RequestHandler } from './$types';

/** A page as it looks: what stays in the file that is made looks like this, and what is no text is marked on it. */
export const GET: RequestHandler = async (event) => {
	const { bytes, document } = await openedSource(event);
	if (document.type !== 'application/pdf') error(404, 'not-found');
	const page = await pdfPicture(bytes, Number(event.params.page));
	if (typeof page === 'string') error(404, 'not-found');
	const { pixels, pixelWidth: width, pixelHeight: height } = page;
	const raw = { width, height, channels: 4 } as const;
	const picture = await sharp(pixels, { raw })
		.recomb([
			[0, 0, 1],
			[0, 1, 0],
			[1, 0, 0]
		])
		.removeAlpha()
		.resize({ width: Math.ceil(width / 1.5) })
		.png({ palette: true, colours: 64 })
		.toBuffer();
	return new Response(new Uint8Array(picture), {
		headers: { 'content-type': 'image/png', 'cache-control': 'private, no-store' }
	});
};
