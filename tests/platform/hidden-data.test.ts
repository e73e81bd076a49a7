import { strToU8, unzipSync, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { hiddenIn, withoutAuthor } from '#platform/hidden-data.server.ts';

type Doc = InstanceType<typeof PDFDocument>;

function pdf(write: (doc: Doc) => void, info: Record<string, string> = {}): Promise<Uint8Array> {
	const doc = new PDFDocument({ info, compress: true });
	const parts: Buffer[] = [];
	doc.on('data', (part: Buffer) => parts.push(part));
	const ended = new Promise<Uint8Array>((done) =>
		doc.on('end', () => done(new Uint8Array(Buffer.concat(parts))))
	);
	write(doc);
	doc.end();
	return ended;
}

describe('a PDF', () => {
	it('that shows all it holds passes, links included', async () => {
		const bytes = await pdf((doc) => doc.text('Notice').link(10, 10, 50, 20, 'https://example.org'));
		expect(await hiddenIn(bytes)).toEqual([]);
	});

	it('is refused for what it carries: author, comments, files, unseen letters', async () => {
		expect(await hiddenIn(await pdf((doc) => doc.text('x'), { Author: 'somebody' }))).toEqual(['author']);
		expect(await hiddenIn(await pdf((doc) => doc.text('x').note(10, 10, 50, 20, 'remark')))).toEqual([
			'comments'
		]);
		const filed = await pdf((doc) => {
			doc.text('x');
			doc.file(Buffer.from('secret'), { name: 'a.txt' });
		});
		expect(await hiddenIn(filed)).toContain('attachments');
		const unseen = await pdf((doc) => {
			doc.text('seen');
			doc.addContent('BT 3 Tr ET');
		});
		expect(await hiddenIn(unseen)).toEqual(['hidden-text']);
		const saved = Buffer.concat([await pdf((doc) => doc.text('x')), Buffer.from('\nstartxref\n9\n%%EOF\n')]);
		expect(await hiddenIn(saved)).toContain('revisions');
	});

	it('that cannot be read is refused', async () => {
		expect(await hiddenIn(new TextEncoder().encode('%PDF-1.7\nbroken'))).toEqual(['unreadable']);
	});
});

const types = (main: string, type: string) =>
	`<Types><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;
const word = (body: string, more: Record<string, string> = {}): Uint8Array =>
	zipSync({
		'[Content_Types].xml': strToU8(types('word/document.xml', 'wordprocessingml.document')),
		'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
		...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)]))
	});

describe('an office file', () => {
	it('loses the names in its properties, and keeps its text', async () => {
		const core =
			'<cp:coreProperties><dc:creator>某人</dc:creator><cp:lastModifiedBy>某人</cp:lastModifiedBy></cp:coreProperties>';
		const sent = word('<w:t>正文</w:t>', { 'docProps/core.xml': core });
		expect(await hiddenIn(sent)).toEqual(['author']);
		const clean = await withoutAuthor(sent);
		expect(await hiddenIn(clean)).toEqual([]);
		expect(new TextDecoder().decode(unzipSync(clean)['word/document.xml'])).toContain('正文');
		expect(new TextDecoder().decode(unzipSync(clean)['docProps/core.xml'])).not.toContain('某人');
	});

	it.each([
		['revisions', word('<w:del w:id="1"><w:r/></w:del>')],
		['hidden-text', word('<w:rPr><w:vanish/></w:rPr>')],
		['comments', word('', { 'word/comments.xml': '<w:comments><w:comment w:id="0"/></w:comments>' })],
		['attachments', word('', { 'word/embeddings/a.bin': 'x' })]
	])('is refused for %s', async (what, bytes) => {
		expect(await hiddenIn(bytes)).toEqual([what]);
	});
});
