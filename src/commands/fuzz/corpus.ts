import type { Chance } from '#demonstration/chance.ts';

/** What stands for a person in the texts that are sent: it may come back to the sender, and be nowhere else. */
export const canaries: readonly string[] = ['谭某某', '422823199001011234', '13800000000'];

/** Texts that broke other systems: markup, format marks, code points that are none, numbers and days out of range. */
const texts: readonly string[] = [
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	"'><svg onload=alert(1)>",
	'</textarea><script>alert(1)</script>',
	'</title></style></noscript><b>',
	'＜script＞alert（1）＜/script＞',
	'javascript:alert(1)',
	'{{7*7}}${7*7}<%= 7*7 %>',
	"' or 1=1 --",
	'"; drop table cases; --',
	'%00',
	'\0',
	'a\0b',
	'\u202Egnp.exe',
	'\u200B\u200D\uFEFF',
	'\uD800',
	'é'.repeat(50).normalize('NFD'),
	'👩‍👩‍👧‍👦'.repeat(20),
	'𠀀𪚥㐂',
	'=cmd|calc!A1',
	'+1+1',
	'@SUM(1,1)',
	'\r\nBcc: a@example.org',
	'\u001b[31m',
	'../../../../etc/passwd',
	'..%2f..%2f',
	'C:\\windows',
	'__proto__',
	'constructor',
	'toString',
	'[object Object]',
	'null',
	'undefined',
	'NaN',
	'true',
	'0',
	'-1',
	'1e309',
	'99999999999999999999',
	'0x1F',
	'1.5',
	'１２３',
	'2026-02-30',
	'0000-00-00',
	'9999-12-31',
	'275760-09-14',
	'-271821-04-20',
	'00000000-0000-0000-0000-000000000000',
	'ffffffff-ffff-ffff-ffff-ffffffffffff',
	'%',
	'%%%',
	'_',
	'\\',
	"a' & b:* | !(",
	'*?[]{}()^$.|+',
	'(a+)+$',
	' ',
	'\t\n ',
	'巴东县信陵镇',
	canaries.join(' ')
];

/** One odd text; now and then a very long one. */
export function oddText(chance: Chance): string {
	if (chance.is(0.04)) return chance.pick(['a', '长', '<', '\u0301', '9']).repeat(chance.int(1_000, 60_000));
	const text = chance.pick(texts);
	return chance.is(0.15) ? text + chance.pick(texts) : text;
}

const png = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64'
);
const files: readonly Buffer[] = [
	Buffer.alloc(0),
	png,
	png.subarray(0, 40),
	Buffer.concat([png, Buffer.from('<?php system("id"); ?><script>alert(1)</script>')]),
	Buffer.from(
		'%PDF-1.7\n%\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\ntrailer<</Root 1 0 R>>'
	),
	Buffer.from('%PDF-'),
	Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
	Buffer.from('<!doctype html><script>alert(1)</script>'),
	Buffer.from('PK\u0003\u0004'),
	Buffer.from('GIF89a'),
	Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]),
	Buffer.from('RIFF\0\0\0\0WEBPVP8 '),
	Buffer.from('a,b\n=1,"\n'),
	Buffer.from([0xef, 0xbb, 0xbf, 0xff, 0xfe])
];

/** One odd file. */
export function oddFile(chance: Chance): File {
	const name = chance.pick([
		'a.png',
		'b.pdf',
		'../c.jpg',
		'd\0.csv',
		'文件.docx',
		'.htaccess',
		`${'n'.repeat(500)}.mp4`
	]);
	const type = chance.pick(['image/png', 'application/pdf', 'text/html', 'text/csv', '', 'x/y; z']);
	return new File([new Uint8Array(chance.pick(files))], name, { type });
}
