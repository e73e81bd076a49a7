import fc from 'fast-check';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { deflateSync, inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	findAll,
	joined,
	linesOf,
	readArea,
	readRange,
	removedWords,
	wholeText,
	withoutPassages
} from '#disclosure/redaction/passages.ts';
import { readBack } from '#disclosure/redaction/read-back.server.ts';
import { readDocument, type Readable } from '#disclosure/redaction/read-document.server.ts';
import { hiddenInPublication } from '#disclosure/redaction/hidden.server.ts';
import { hiddenIn } from '#platform/hidden-data.server.ts';
import { redact } from '#disclosure/redaction/redact.server.ts';
import { writeRedacted } from '#disclosure/redaction/write-redacted.server.ts';

const font = createRequire(import.meta.url).resolve(
	'@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'
);

/** A contract with a canary in every place where a PDF can hide one. */
async function trap(): Promise<Buffer> {
	const doc = new PDFDocument({
		font: '',
		info: { Title: 'CANARYTITLE', Author: '金丝雀作者', Keywords: 'CANARYKEY' }
	});
	const chunks: Buffer[] = [];
	const done = new Promise<Buffer>((resolve) => {
		doc.on('data', (chunk: Buffer) => chunks.push(chunk));
		doc.on('end', () => resolve(Buffer.concat(chunks)));
	});
	doc.registerFont('text', font);
	doc.font('text').fontSize(14);
	doc.text('巴东县某工程合同', 72, 72);
	doc.text('甲方：巴东县某局  乙方：金丝雀公司', 72, 110);
	doc.text('合同单价：每方壹佰贰拾叁元', 72, 150);
	doc.text('联系人：向金雀，电话 13900001111', 72, 190);
	doc.text('验收日期：二〇二六年三月', 72, 230);
	doc.fillColor('white').text('CANARYWHITE', 72, 300).fillColor('black');
	doc.text('CANARYCOVERED', 72, 340);
	doc.rect(60, 330, 300, 40).fill('black').fillColor('black');
	doc.text('CANARYOUTSIDE', -900, 400, { lineBreak: false });
	doc.note(72, 420, 100, 20, 'CANARYNOTE');
	doc.file(Buffer.from('CANARYFILE'), { name: 'CANARYFILE.txt' });
	doc.addPage().text('第二页：结算价款为 CANARYPRICE 元', 72, 72);
	doc.end();
	return withUpdate(await done);
}

/** What people take for removed: covered by a photograph, by a surface, by half of one, or never painted at all. */
async function covered(): Promise<Buffer> {
	const doc = new PDFDocument({ font: '', size: [600, 800], margin: 0 });
	const chunks: Buffer[] = [];
	const done = new Promise<Buffer>((resolve) => {
		doc.on('data', (chunk: Buffer) => chunks.push(chunk));
		doc.on('end', () => resolve(Buffer.concat(chunks)));
	});
	doc.registerFont('text', font);
	doc.font('text').fontSize(14).text('验收报告：一、二，合格。', 72, 60);
	doc.fontSize(8).fillColor('#bbbbbb').text('浅灰小字', 72, 85).fillColor('black').fontSize(14);
	doc.text('PHOTO 金丝雀', 72, 120);
	const noise = Buffer.from(Array.from({ length: 300 * 40 * 3 }, (_, n) => (n * 7919) % 251));
	const photo = await sharp(noise, { raw: { width: 300, height: 40, channels: 3 } })
		.png()
		.toBuffer();
	doc.image(photo, 60, 112, { width: 300, height: 40 });
	doc.text('FADING 金丝雀', 72, 170);
	const fading = doc.linearGradient(60, 160, 360, 160).stop(0, 'black').stop(1, 'white');
	doc.rect(60, 162, 300, 40).fill(fading);
	doc.fillColor('black').text('FRAMED 金丝雀', 72, 220);
	doc.rect(60, 216, 200, 26).fillAndStroke('white', 'red');
	doc.fillColor('black').text('金丝雀金丝雀', 72, 260);
	doc.rect(60, 256, 200, 17).fill('black');
	const scan = Buffer.from(
		'<svg xmlns="http://www.w3.org/2000/svg" width="600" height="80"><rect width="600" height="80" fill="#eee"/><path d="M20 60 L60 10 L100 60 M140 10 V60 H200" stroke="black" stroke-width="8" fill="none"/></svg>'
	);
	doc.image(await sharp(scan).png().toBuffer(), 72, 310, { width: 300, height: 40 });
	doc.addContent('3 Tr').fillColor('black').text('SCANNED', 72, 315).addContent('0 Tr');
	doc.fontSize(0.4).text('TINY', 300, 500);
	doc.note(72, 560, 100, 20, 'CANARYNOTE');
	doc.link(72, 60, 100, 20, 'https://example.org/');
	doc.end();
	return done;
}

/** An earlier state stays in the file when it is saved anew: an update with metadata and a stream of objects. */
function withUpdate(bytes: Buffer): Buffer {
	const raw = bytes.toString('latin1');
	const last = /startxref\s+(\d+)/.exec(raw)?.[1] ?? '0';
	const size = Number(/\/Size (\d+)/.exec(raw)?.[1] ?? 100);
	const root = /\/Root (\d+ \d+ R)/.exec(raw)?.[1] ?? '1 0 R';
	const xmp = '<x:xmpmeta><dc:title>CANARYXMP</dc:title></x:xmpmeta>';
	const objects = deflateSync(Buffer.from(`${size + 2} 0 (CANARYOBJSTM)`)).toString('latin1');
	const first = `${size} 0 obj\n<< /Type /Metadata /Subtype /XML /Length ${xmp.length} >>\nstream\n${xmp}\nendstream\nendobj\n`;
	const second = `${size + 1} 0 obj\n<< /Type /ObjStm /N 1 /First ${String(size + 2).length + 3} /Filter /FlateDecode /Length ${objects.length} >>\nstream\n${objects}\nendstream\nendobj\n`;
	const pad = (n: number) => String(n).padStart(10, '0');
	const at = bytes.length + 1;
	const table = `xref\n${size} 2\n${pad(at)} 00000 n \n${pad(at + first.length)} 00000 n \n`;
	const trailer = `trailer\n<< /Size ${size + 2} /Root ${root} /Prev ${last} >>\nstartxref\n${at + first.length + second.length}\n%%EOF\n`;
	return Buffer.concat([bytes, Buffer.from(`\n${first}${second}${table}${trailer}`, 'latin1')]);
}

const streamsOf = (bytes: Buffer): string => {
	let all = bytes.toString('latin1');
	for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
		try {
			all += inflateSync(bytes.subarray(at + 7)).toString('latin1');
		} catch {
			// Not a compressed stream.
		}
	}
	return all;
};
const canaries = [
	...['CANARYTITLE', 'CANARYKEY', 'CANARYWHITE', 'CANARYCOVERED', 'CANARYOUTSIDE', 'CANARYNOTE'],
	...['CANARYFILE', 'CANARYXMP', 'CANARYOBJSTM', 'CANARYPRICE', '金丝雀', '13900001111', '壹佰贰拾叁']
];
const forms = (word: string): string[] =>
	(['utf8', 'utf16le'] as const)
		.flatMap((coding) => [
			Buffer.from(word, coding).toString('latin1'),
			Buffer.from(word, coding).toString('hex')
		])
		.concat(
			Buffer.from(word, 'utf16le').swap16().toString('latin1'),
			Buffer.from(word, 'utf16le').swap16().toString('hex')
		);

let bytes: Buffer;
let document: Extract<Readable, { kind: 'pdf' }>;
beforeAll(async () => {
	bytes = await trap();
	const read = await readDocument(bytes);
	if (typeof read === 'string' || read.kind !== 'pdf') throw new Error('not read');
	document = read;
});

describe('a redacted PDF', () => {
	it('is marked by its visible text alone, line by line', async () => {
		const text = wholeText(document.pages);
		expect(text).toContain('合同单价：每方壹佰贰拾叁元');
		for (const hidden of ['CANARYWHITE', 'CANARYCOVERED', 'CANARYOUTSIDE'])
			expect(text).not.toContain(hidden);
		expect(document.hidden).toBeGreaterThan(20);
		// Nothing of that kind is published as an attachment either.
		expect(await hiddenIn(bytes)).not.toContain('hidden-text');
		expect(await hiddenInPublication(bytes)).toEqual(expect.arrayContaining(['hidden-text', 'revisions']));
		const lines = linesOf(document.pages);
		expect(lines.find((one) => one.text.includes('第二页'))?.page).toBe(2);
	});

	it('holds no canary in any text, stream, object or revision, and keeps what stays', async () => {
		const text = wholeText(document.pages);
		const before = streamsOf(bytes);
		expect(canaries.some((word) => forms(word).some((form) => before.includes(form)))).toBe(true);
		const marks = ['金丝雀公司', '向金雀', '13900001111', '壹佰贰拾叁', 'CANARYPRICE'];
		const made = await redact(
			document,
			marks.flatMap((words) => findAll(text, words))
		);
		if (!('bytes' in made)) throw new Error(made.found.join());
		const after = streamsOf(made.bytes);
		expect(canaries.filter((word) => forms(word).some((form) => after.includes(form)))).toEqual([]);
		expect((after.match(/startxref/g) ?? []).length).toBe(1);
		const read = await extractText(await getDocumentProxy(new Uint8Array(made.bytes)), { mergePages: true });
		const words = read.text.replace(/\s/g, '');
		for (const gone of [...marks, ...canaries]) expect(words).not.toContain(gone);
		for (const kept of ['巴东县某工程合同', '乙方：', '每方', '验收日期', '结算价款为'])
			expect(words).toContain(kept.replace(/\s/g, ''));
		expect(made.bytes.length).toBeLessThan(600_000);
	});

	it('is refused by the reading back when something stayed', async () => {
		const text = wholeText(document.pages);
		const spans = findAll(text, '壹佰贰拾叁');
		const whole = await writeRedacted(document, []);
		const found = await readBack(document, spans, whole);
		expect(found).toContain('text: 壹佰贰拾叁');
		expect(found).toContain('picture: 1');
		const old = await readBack(document, spans, bytes);
		expect(old).toEqual(
			expect.arrayContaining([
				'/EmbeddedFile',
				'/Annot',
				'/Metadata',
				'/ObjStm',
				'revisions',
				'text: 壹佰贰拾叁'
			])
		);
	});

	it('takes along no text that a picture, a frame or a half surface covers, nor what nobody painted', async () => {
		const read = await readDocument(await covered());
		if (typeof read === 'string' || read.kind !== 'pdf') throw new Error('not read');
		const text = wholeText(read.pages);
		expect(text).toContain('验收报告：一、二，合格。');
		expect(text).toContain('浅灰小字');
		for (const word of ['PHOTO', 'FADING', 'FRAMED', 'SCANNED', 'TINY', '金丝雀'])
			expect(text).not.toContain(word);
		expect(read.notes).toBe(1);
		const made = await redact(read, []);
		if (!('bytes' in made)) throw new Error(made.found.join());
		const words = await extractText(await getDocumentProxy(new Uint8Array(made.bytes)), { mergePages: true });
		expect(words.text.replace(/\s/g, '')).toBe('验收报告：一、二，合格。浅灰小字');
	});

	it('blackens a place of a scan, with the words that stand in it', async () => {
		const read = await readDocument(await covered());
		if (typeof read === 'string' || read.kind !== 'pdf') throw new Error('not read');
		// The heading stands at a tenth of the way down, the scan at two fifths.
		const areas = ['1:5,5-60,10', '1:10,38-65,48'].map((one) => readArea(one, 1));
		if (areas.some((one) => one === null)) throw new Error('no area');
		const given = areas.filter((one) => one !== null);
		const made = await redact(read, [], given);
		if (!('bytes' in made)) throw new Error(made.found.join());
		const words = await extractText(await getDocumentProxy(new Uint8Array(made.bytes)), { mergePages: true });
		expect(words.text.replace(/\s/g, '')).toBe('浅灰小字');
		const again = await readDocument(made.bytes);
		if (typeof again === 'string' || again.kind !== 'pdf') throw new Error('not read again');
		const page = again.drawn[0];
		if (!page) throw new Error('no page');
		for (const { top, bottom } of given)
			for (const share of [top + 1, (top + bottom) / 2, bottom - 1])
				expect(
					page.pixels[
						(Math.round((share / 100) * page.pixelHeight) * page.pixelWidth +
							Math.round(page.pixelWidth * 0.3)) *
							4
					]
				).toBeLessThan(20);
		expect(await readBack(read, [], await writeRedacted(read, []), given)).toContain('picture: 1');
		for (const none of ['2:1,1-5,5', '1:5,5-5,9', '1:5,5-101,9', '1', 'x'])
			expect(readArea(none, 1)).toBeNull();
		expect(readArea('１：10％，20－45，25', 1)).toEqual({
			page: 1,
			left: 10,
			top: 20,
			right: 45,
			bottom: 25
		});
	});

	it('reads no shapeless sign, in which a name would hide from the search', async () => {
		const read = await readDocument(Buffer.from('联系人：向\u200b金\u2060雀\u202e'));
		if (typeof read === 'string') throw new Error('not read');
		expect(read.pages).toEqual(['联系人：向金雀']);
	});

	it('declines what it cannot read', async () => {
		expect(await readDocument(Buffer.from('%PDF-1.7 broken'))).toBe('not-readable');
		expect(await readDocument(Buffer.from([0, 1, 2, 255, 254]))).toBe('not-readable');
	});
});

describe('passages', () => {
	const pages = ['第一行\n第二行 有字', '另一页'];
	it('are found over blanks and ends of lines, and named by page and line', () => {
		const text = wholeText(pages);
		expect(findAll(text, '行第二 行').map(({ start, end }) => text.slice(start, end))).toEqual([
			'行\n第二行'
		]);
		expect(readRange(linesOf(pages), '1:2')).toEqual([{ start: 4, end: 10 }]);
		expect(readRange(linesOf(pages), '2')?.length).toBe(1);
		expect(readRange(linesOf(pages), '3')).toBeNull();
		expect(readRange(linesOf(pages), 'x')).toBeNull();
	});

	it('leave nothing of themselves in a text, whatever they are', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(...'甲乙丙丁 1ab\n') }), {
					maxLength: 6
				}),
				fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 5 }),
				async (parts, marks) => {
					const read: Readable = { kind: 'text', pages: [parts.join('')] };
					const text = wholeText(read.pages);
					const spans = marks
						.map(([start, length]) => ({
							start: Math.min(start, text.length),
							end: Math.min(start + length, text.length)
						}))
						.filter(({ start, end }) => end > start);
					const made = await redact(read, spans);
					const kept = withoutPassages(text, spans);
					// A word that also stands where nobody marked it stays there, and only there.
					if ('bytes' in made) expect(made.bytes.toString('utf8')).toBe(kept);
					else expect(removedWords(text, joined(spans)).length).toBeGreaterThan(0);
					const unmarked = [...text].filter(
						(_, at) => !spans.some((span) => at >= span.start && at < span.end)
					);
					expect(kept.replaceAll('███', '')).toBe(unmarked.join(''));
				}
			),
			{ numRuns: 300 }
		);
	});
});
