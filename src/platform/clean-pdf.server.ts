import { getDocumentProxy } from 'unpdf';
import { forgetPdfium, heapOf, pdfium } from '#platform/pdfium.server.ts';

const MOST_PAGES = 1_000;

/** What runs, starts or carries something when a page is only read. pdfium writes names in one form. */
const active =
	/\/(?:JavaScript|JS|Launch|EmbeddedFile|RichMedia|Movie|Sound|3D|SubmitForm|ImportData|AA|XFA)\b/;

export type CleanPdf =
	{ readonly bytes: Uint8Array; readonly cleaned: boolean } | 'active-content' | 'unreadable';

/**
 * A PDF as it may be kept: its pages alone in a new file, so that author, program, times, forms and earlier revisions
 * stay behind. One that runs something or carries other files is refused; one that is signed is kept as it is, because
 * its signature is what it proves by.
 */
export async function cleanPdf(bytes: Uint8Array): Promise<CleanPdf> {
	const looked = await lookInside(bytes);
	if (looked !== 'harmless') return looked;
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
	const anew = await pagesAlone(bytes).catch(() => {
		forgetPdfium();
		return null;
	});
	if (anew === null || active.test(outsideStreams(anew)))
		return anew === null ? 'unreadable' : 'active-content';
	return /\/ByteRange\s*\[/.test(text) ? { bytes, cleaned: false } : { bytes: anew, cleaned: true };
}

async function lookInside(bytes: Uint8Array): Promise<'harmless' | 'active-content' | 'unreadable'> {
	try {
		// Read from a copy: the reader takes the bytes for itself.
		const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
		try {
			const scripts = Object.keys((await pdf.getJSActions()) ?? {}).length;
			const files = Object.keys((await pdf.getAttachments()) ?? {}).length;
			const { info } = await pdf.getMetadata();
			const forms = (info as Record<string, unknown>)['IsXFAPresent'] === true;
			const opens = ((await pdf.getOpenAction()) as { action?: unknown } | null)?.action !== undefined;
			if (scripts > 0 || files > 0 || forms || opens) return 'active-content';
			return pdf.numPages > MOST_PAGES ? 'unreadable' : 'harmless';
		} finally {
			await pdf.loadingTask.destroy();
		}
	} catch {
		return 'unreadable';
	}
}

/** The pages written into a new document; null where they cannot be read, or not all of them. */
async function pagesAlone(bytes: Uint8Array): Promise<Uint8Array | null> {
	const pdf = await pdfium();
	const { wasmExports } = heapOf(pdf);
	const at = wasmExports.malloc(bytes.length);
	heapOf(pdf).HEAPU8.set(bytes, at);
	const from = pdf.FPDF_LoadMemDocument(at, bytes.length, '');
	const to = from ? pdf.FPDF_CreateNewDocument() : 0;
	const writer = to ? pdf.PDFiumExt_OpenFileWriter() : 0;
	try {
		const count = from ? pdf.FPDF_GetPageCount(from) : 0;
		if (!writer || count === 0 || !pdf.FPDF_ImportPagesByIndex(to, from, 0, count, 0)) return null;
		if (pdf.FPDF_GetPageCount(to) !== count || !pdf.PDFiumExt_SaveAsCopy(to, writer)) return null;
		const size = pdf.PDFiumExt_GetFileWriterSize(writer);
		const room = wasmExports.malloc(size);
		try {
			pdf.PDFiumExt_GetFileWriterData(writer, room, size);
			return heapOf(pdf).HEAPU8.slice(room, room + size);
		} finally {
			wasmExports.free(room);
		}
	} finally {
		if (writer) pdf.PDFiumExt_CloseFileWriter(writer);
		if (to) pdf.FPDF_CloseDocument(to);
		if (from) pdf.FPDF_CloseDocument(from);
		wasmExports.free(at);
	}
}

/** What a document says of itself, without what its pictures and texts hold. */
const outsideStreams = (bytes: Uint8Array): string =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
		.toString('latin1')
		.replace(/\bstream\r?\n[\s\S]*?endstream\b/g, '');
