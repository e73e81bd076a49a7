import { fileTypeFromBuffer } from 'file-type';
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { getDocumentProxy } from 'unpdf';

/** What a file carries beside what it shows. */
export type Hidden =
	| 'author'
	| 'comments'
	| 'revisions'
	| 'hidden-text'
	| 'hidden-sheets'
	| 'attachments'
	| 'scripts'
	| 'unreadable';

const office = ['docx', 'xlsx', 'pptx'];

/** Looks through a file before it is published. Pictures are written anew elsewhere and carry nothing. */
export async function hiddenIn(bytes: Uint8Array): Promise<Hidden[]> {
	const found = await fileTypeFromBuffer(bytes);
	try {
		if (found?.ext === 'pdf') return await inPdf(bytes);
		return found && office.includes(found.ext) ? inOffice(bytes) : [];
	} catch {
		return ['unreadable'];
	}
}

/** The way of writing letters that shows nothing (PDF 32000, 9.3.6). */
const INVISIBLE = 3;

async function inPdf(bytes: Uint8Array): Promise<Hidden[]> {
	// Read from a copy: the reader takes the bytes for itself.
	const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
	const found = new Set<Hidden>();
	const { info, metadata } = await pdf.getMetadata();
	if (named((info as Record<string, unknown>)['Author']) || named(metadata?.get('dc:creator')))
		found.add('author');
	if (Object.keys((await pdf.getAttachments()) ?? {}).length > 0) found.add('attachments');
	if (Object.keys((await pdf.getJSActions()) ?? {}).length > 0) found.add('scripts');
	for (let n = 1; n <= pdf.numPages; n += 1) {
		const page = await pdf.getPage(n);
		const notes = (await page.getAnnotations()) as { subtype?: string }[];
		if (notes.some(({ subtype }) => subtype === 'FileAttachment')) found.add('attachments');
		if (notes.some(({ subtype }) => !['Link', 'Widget', 'FileAttachment'].includes(subtype ?? '')))
			found.add('comments');
		const { fnArray, argsArray } = await page.getOperatorList();
		if (fnArray.some((fn: number, at: number) => fn === SET_RENDERING && argsArray[at]?.[0] === INVISIBLE))
			found.add('hidden-text');
	}
	if (savedAgain(bytes)) found.add('revisions');
	await pdf.loadingTask.destroy();
	return [...found];
}

/** A file that was saved onto itself keeps what it said before; one made for the web has two tables from the start. */
function savedAgain(bytes: Uint8Array): boolean {
	const raw = Buffer.from(bytes).toString('latin1');
	const tables = raw.split('startxref').length - 1;
	return tables > (raw.slice(0, 2048).includes('/Linearized') ? 2 : 1);
}

/** The operator `Tr` in the reader's list of operators. */
const SET_RENDERING = 38;

const named = (value: unknown): boolean =>
	Array.isArray(value) ? value.some(named) : typeof value === 'string' && value.trim() !== '';

const MOST_PARTS = 2_000;
const MOST_BYTES = 100 * 2 ** 20;

/** The parts of an office file. One that would unpack to more than memory is for is not opened; nor are folders above it. */
function unzipBounded(bytes: Uint8Array): Unzipped {
	let parts = 0;
	let total = 0;
	return unzipSync(bytes, {
		filter: ({ name, originalSize }) => {
			parts += 1;
			total += originalSize;
			if (parts > MOST_PARTS || total > MOST_BYTES) throw new RangeError('too much to unpack');
			if (/(^|[/\\])\.\.([/\\]|$)|^[/\\]/.test(name)) throw new RangeError('a part outside the file');
			return true;
		}
	});
}

/** Parts and links that run a program or fetch something from elsewhere when the file is opened. */
const activeParts = /vbaProject\.bin$|vbaData\.xml$|\/activeX\/|\/ctrlProps\/|customUI\/|macrosheets\//i;
const activeText =
	/TargetMode="External"[^>]*Type="[^"]*\/(?:attachedTemplate|oleObject|frame|subDocument|externalLink)"|Type="[^"]*\/(?:attachedTemplate|oleObject|frame|subDocument|externalLink)"[^>]*TargetMode="External"|\bDDE(?:AUTO)?\b[^<]{0,40}(?:cmd|powershell|https?:)/i;

function inOffice(bytes: Uint8Array): Hidden[] {
	const parts = unzipBounded(bytes);
	const found = new Set<Hidden>();
	const texts = Object.entries(parts).flatMap(([name, part]) =>
		/\.(xml|rels)$/.test(name) ? [[name, strFromU8(part)] as const] : []
	);
	for (const [name, text] of texts) {
		if (name.startsWith('docProps/') && filled(text, nameTags)) found.add('author');
		if (/comments\d*\.xml$|threadedComments\//i.test(name) && /<\w*:?(comment|threadedComment)\b/.test(text))
			found.add('comments');
		if (/<w:(ins|del|moveFrom|moveTo)\b/.test(text)) found.add('revisions');
		if (activeText.test(text)) found.add('scripts');
		if (/<w:vanish\s*\/>|<w:vanish>/.test(text)) found.add('hidden-text');
		if (/<sheet\b[^>]*state="(hidden|veryHidden)"/.test(text)) found.add('hidden-sheets');
	}
	const names = Object.keys(parts);
	if (names.some((name) => /\/embeddings\//.test(name))) found.add('attachments');
	if (names.some((name) => activeParts.test(name))) found.add('scripts');
	return [...found];
}

const nameTags = 'dc:creator|cp:lastModifiedBy|Manager|Company';

/** An office file whose properties name nobody any more; other files come back as they are. */
export async function withoutAuthor(bytes: Uint8Array): Promise<Uint8Array> {
	const found = await fileTypeFromBuffer(bytes);
	if (!found || !office.includes(found.ext)) return bytes;
	try {
		const parts = unzipBounded(bytes);
		for (const [name, part] of Object.entries(parts)) {
			if (!/^docProps\/\w+\.xml$/.test(name)) continue;
			const emptied = strFromU8(part).replace(new RegExp(`<(${nameTags})([^>]*)>[^<]*<`, 'g'), '<$1$2><');
			parts[name] = strToU8(emptied);
		}
		return zipSync(parts);
	} catch {
		return bytes;
	}
}

const filled = (xml: string, tags: string): boolean =>
	[...xml.matchAll(new RegExp(`<(${tags})[^>]*>([^<]*)<`, 'g'))].some(
		([, , text]) => (text ?? '').trim() !== ''
	);
