import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { openFiles } from '#platform/files.server.ts';
import { checkUpload, cleanName } from '#platform/upload.server.ts';

const LIMIT = 10 * 2 ** 20;
const photo = await sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#a33' } })
	.withExif({ IFD0: { Make: 'Telltale' }, IFD3: { GPSLatitude: '28/1 0/1 0/1', GPSLatitudeRef: 'N' } })
	.jpeg()
	.toBuffer();

describe('a picture', () => {
	it('loses its hidden data, is made smaller and gets a thumbnail', async () => {
		expect(photo.includes('Telltale')).toBe(true);
		const checked = await checkUpload(photo, '路灯.jpeg', LIMIT);
		if ('refused' in checked) throw new Error(checked.refused);
		const { file } = checked;
		expect(file).toMatchObject({ type: 'image/jpeg', name: '路灯.jpg', cleaned: true });
		const kept = await sharp(file.bytes).metadata();
		expect([kept.width, kept.height, kept.exif]).toEqual([2000, 1000, undefined]);
		expect(Buffer.from(file.bytes).includes('Telltale')).toBe(false);
		const small = await sharp(file.thumbnail).metadata();
		expect([small.width, small.height, small.format]).toEqual([320, 160, 'webp']);
	});

	it('is refused when it is broken', async () => {
		expect(await checkUpload(photo.subarray(0, 4000), 'a.jpg', LIMIT)).toEqual({ refused: 'unreadable' });
	});

	it('is refused when it would unpack to more pixels than memory is for', async () => {
		const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#000' } })
			.png({ compressionLevel: 9 })
			.toBuffer();
		expect(await checkUpload(bomb, 'a.png', LIMIT)).toEqual({ refused: 'unreadable' });
	});
});

describe('other files', () => {
	const heic = Buffer.concat([
		Buffer.from([0, 0, 0, 24]),
		Buffer.from('ftypheic\0\0\0\0mif1heic'),
		Buffer.alloc(64)
	]);
	it.each([
		['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'photo.jpg', 'type-not-accepted'],
		[
			'a drawing with scripts',
			Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
			'a.png',
			'type-not-accepted'
		],
		['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100)]), 'a.pdf', 'type-not-accepted'],
		['an iPhone picture', heic, 'a.jpg', 'heic'],
		['nothing', Buffer.alloc(0), 'a.jpg', 'empty']
	] as const)('%s is refused whatever its name says', async (_, bytes, name, refused) => {
		expect(await checkUpload(bytes, name, LIMIT)).toEqual({ refused });
	});

	it('is refused above the limit, whatever it is', async () => {
		const pdf = Buffer.from('%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n');
		expect(await checkUpload(pdf, 'a.pdf', 10)).toEqual({ refused: 'too-large' });
		expect(await checkUpload(pdf, '通知.PDF', LIMIT)).toEqual({ refused: 'unreadable' });
	});

	it('get a name without folders, control characters or a false ending', () => {
		expect(cleanName('..\\..\\etc/收据\u202e\u0000.exe', 'pdf')).toBe('收据.pdf');
		expect(cleanName('', 'pdf')).toBe('file.pdf');
	});
});

describe('the file store', () => {
	const folder = mkdtempSync(join(tmpdir(), 'county-files-'));
	afterAll(() => rmSync(folder, { recursive: true }));

	it('gives back what was put, until it is removed', async () => {
		const files = await openFiles({ kind: 'folder', folder });
		const id = await files.put(photo);
		expect(Buffer.from(await files.get(id)).equals(photo)).toBe(true);
		await files.remove(id);
		await expect(files.get(id)).rejects.toThrow();
		await expect(files.get('../../etc/passwd')).rejects.toThrow('not the id of a file');
	});
});
