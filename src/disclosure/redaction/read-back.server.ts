import { inflateSync } from 'node:zlib';
import {
	removedWords,
	joined,
	wholeText,
	withoutPassages,
	type Area,
	type Span
} from '#disclosure/redaction/passages.ts';
import { pdfPages } from '#disclosure/redaction/pdf-pages.server.ts';
import type { Readable } from '#disclosure/redaction/read-document.server.ts';
import { areaBoxes } from '#disclosure/redaction/areas.server.ts';
import { boxesOf } from '#disclosure/redaction/write-redacted.server.ts';
import { extractText, getDocumentProxy } from 'unpdf';

const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

const times = (text: string, words: string): number => text.split(words).length - 1;

/** Names of PDF objects that would carry more than the page shows. */
const carriers = [
	'/EmbeddedFile',
	'/Filespec',
	'/Annot',
	'/AcroForm',
	'/JavaScript',
	'/JS',
	'/Metadata',
	'/ObjStm',
	'/OCProperties',
	'/Prev',
	'/PieceInfo'
];

/**
 * Reads a redacted file back, with another reader than the one that drew it, and names everything that should not be
 * there: removed words in its text or in any stream of it, objects that carry more than the page shows, a second
 * revision, a passage that is not black. Only where this is empty the file is kept.
 */
export async function readBack(
	document: Readable,
	spans: readonly Span[],
	bytes: Buffer,
	areas: readonly Area[] = []
): Promise<string[]> {
	const text = wholeText(document.pages);
	const kept = bare(withoutPassages(text, spans, '\u0000'));
	const words = removedWords(text, spans).map(bare);
	const more = (found: string): string[] => words.filter((one) => times(found, one) > times(kept, one));
	if (document.kind === 'text') return more(bare(bytes.toString('utf8'))).map((one) => `text: ${one}`);
	const read = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
	const raw = bytes.toString('latin1');
	const streams = [raw, ...inflated(bytes)];
	return [
		...more(bare(read.text)).map((one) => `text: ${one}`),
		...words.filter((one) => streams.some((stream) => holds(stream, one))).map((one) => `stream: ${one}`),
		...carriers.filter((name) => new RegExp(`${name}\\b`).test(raw)),
		...(times(raw, 'startxref') === 1 ? [] : ['revisions']),
		...(await unpainted(document, joined(spans), areas, bytes))
	];
}

/** Whether a stream holds words in one of the ways in which PDF writes them out; glyph numbers say nothing by themselves. */
function holds(stream: string, words: string): boolean {
	const wide = Buffer.from(words, 'utf16le').swap16();
	const forms = [
		Buffer.from(words, 'utf8').toString('latin1'),
		wide.toString('latin1'),
		Buffer.from(words, 'utf16le').toString('latin1'),
		wide.toString('hex'),
		wide.toString('hex').toUpperCase()
	];
	return [...words].length > 2 && forms.some((form) => stream.includes(form));
}

function inflated(bytes: Buffer): string[] {
	const all: string[] = [];
	for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
		const from = bytes[at + 6] === 0x0d ? at + 8 : at + 7;
		try {
			all.push(inflateSync(bytes.subarray(from, bytes.indexOf('endstream', from))).toString('latin1'));
		} catch {
			// Not compressed: the raw bytes are searched as they are.
		}
	}
	return all;
}

const DARK = 60;

async function unpainted(
	document: Extract<Readable, { kind: 'pdf' }>,
	spans: readonly Span[],
	areas: readonly Area[],
	bytes: Buffer
): Promise<string[]> {
	const pages = await pdfPages(bytes);
	if (typeof pages === 'string' || pages.length !== document.drawn.length) return ['pages'];
	const missed: string[] = [];
	let start = 0;
	for (const [n, before] of document.drawn.entries()) {
		const text = document.pages[n] ?? '';
		const after = pages[n];
		const boxes = [...boxesOf(before, text, start, spans), ...areaBoxes(before, n + 1, areas)];
		for (const { left, top, right, bottom } of boxes) {
			for (let y = top + 2; y < bottom - 2; y += 1) {
				for (let x = left + 2; x < right - 2; x += 1) {
					if ((after?.pixels[(y * before.pixelWidth + x) * 4 + 1] ?? 255) > DARK)
						missed.push(`picture: ${n + 1}`);
				}
			}
		}
		start += text.length + 1;
	}
	return [...new Set(missed)];
}
