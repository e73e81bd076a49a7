import type { Words } from '#i18n/words.ts';
import { fill } from '#i18n/fill.ts';
import { BODY, LEAD, leftOf, MARGIN, room, ruled, widthOf, type Doc } from '#papers/page.server.ts';
import type { Line, Paper } from '#papers/paper.ts';
import { drawQr } from '#papers/qr.server.ts';

const QR = 80;
const LABEL = 96;
const CLOSING = 138;

/** Sets a paper: head, opening, facts as a table, texts under numbered headings, closing with seal place and QR code. */
export function layPaper(doc: Doc, paper: Paper, verify: string, words: Words['papers']): void {
	const root = doc.struct('Document', { title: paper.title });
	doc.addStructure(root);
	const say: Say = (tag, draw, alt) => {
		root.add(doc.struct(tag, alt === undefined ? {} : { alt }, draw));
	};
	layHead(doc, paper, words, say);
	layFacts(doc, paper.facts, root);
	paper.texts.forEach((line, at) => layText(doc, line, at, words, say));
	layClosing(doc, paper, verify, words, say);
	root.end();
	layFeet(doc, paper, words);
}

type Say = (tag: string, draw: () => void, alt?: string) => void;

function layHead(doc: Doc, paper: Paper, words: Words['papers'], say: Say): void {
	const { head } = paper;
	const width = widthOf(doc);
	const centred = { width, align: 'center' } as const;
	const long = [...head.issuer].length > 16;
	say('P', () => {
		doc
			.fontSize(long ? 18 : 24)
			.text(head.issuer, leftOf(), MARGIN.top, { ...centred, characterSpacing: long ? 0 : 3 });
	});
	const under = doc.y + 8;
	ruled(doc, under, 2);
	ruled(doc, under + 3.5, 0.6);
	say('P', () => {
		doc.fontSize(10.5).text(head.number, leftOf(), under + 12, { width, align: 'right' });
	});
	say('H1', () => {
		doc.fontSize(20).text(paper.title, leftOf(), doc.y + 14, centred);
	});
	doc.y += 14;
	if (words.head.foreign !== '') {
		say('P', () => {
			doc.fontSize(9).text(words.head.foreign, leftOf(), doc.y, centred);
		});
		doc.y += 8;
	}
	say('P', () => {
		doc
			.fontSize(BODY)
			.text(fill(words.head.addressee, { name: head.addressee }), leftOf(), doc.y, { width, lineGap: LEAD });
	});
	say('P', () => body(doc, paper.opening));
	doc.y += 6;
}

/** A paragraph as Chinese letters set it: the first line two characters in. */
function body(doc: Doc, text: string): void {
	doc.fontSize(BODY);
	for (const part of text.split(/\n+/)) {
		doc.text(part.trim(), leftOf(), doc.y, { width: widthOf(doc), lineGap: LEAD, indent: 2 * BODY });
	}
}

type Struct = ReturnType<Doc['struct']>;

function layFacts(doc: Doc, facts: readonly Line[], root: Struct): void {
	const table = doc.struct('Table');
	root.add(table);
	const value = widthOf(doc) - LABEL;
	doc.fontSize(10.5);
	for (const { label, text } of facts) {
		const height = Math.max(
			doc.heightOfString(text, { width: value - 12, lineGap: 3 }),
			doc.heightOfString(label, { width: LABEL - 12, lineGap: 3 })
		);
		room(doc, height + 10);
		const top = doc.y;
		ruled(doc, top, 0.5);
		const row = doc.struct('TR');
		table.add(row);
		row.add(
			doc.struct('TH', {}, () => {
				doc.text(label, leftOf() + 6, top + 5, { width: LABEL - 12, lineGap: 3 });
			})
		);
		row.add(
			doc.struct('TD', {}, () => {
				doc.text(text, leftOf() + LABEL + 6, top + 5, { width: value - 12, lineGap: 3 });
			})
		);
		row.end();
		doc.y = top + height + 7;
		ruled(doc, doc.y, 0.5);
	}
	table.end();
	doc.y += 12;
}

function layText(doc: Doc, line: Line, at: number, words: Words['papers'], say: Say): void {
	room(doc, 64);
	const numeral = words.numerals[at] ?? String(at + 1);
	say('H2', () => {
		doc.fontSize(BODY + 0.5).text(fill(words.heading, { numeral, label: line.label }), leftOf(), doc.y, {
			width: widthOf(doc),
			lineGap: LEAD
		});
	});
	say('P', () => body(doc, line.text));
	doc.y += 6;
}

function layClosing(doc: Doc, paper: Paper, verify: string, words: Words['papers'], say: Say): void {
	const { head } = paper;
	// The last sentence stays with the seal: no page bears a seal alone.
	room(doc, CLOSING);
	say('P', () => body(doc, paper.closing));
	const top = doc.y + 10;
	const width = widthOf(doc) * 0.42;
	const right = leftOf() + widthOf(doc) - width;
	drawSeal(doc, words.head.seal, right, top, width);
	say('P', () => {
		doc.fontSize(BODY).text(head.issuer, right, top + 30, { width, align: 'center', lineGap: 3 });
	});
	say('P', () => {
		doc.fontSize(BODY).text(head.issuedOn, right, Math.max(doc.y + 4, top + 56), { width, align: 'center' });
	});
	layProof(doc, paper, verify, words, top, right, say);
}

function drawSeal(doc: Doc, label: string, x: number, top: number, width: number): void {
	doc.markContent('Artifact', { type: 'Layout' });
	doc
		.circle(x + width / 2, top + 48, 46)
		.dash(3, { space: 3 })
		.lineWidth(0.6)
		.strokeColor('#777777')
		.stroke()
		.undash();
	doc
		.fillColor('#666666')
		.fontSize(9)
		.text(label, x, top + 10, { width, align: 'center' })
		.fillColor('#000000');
	doc.endMarkedContent();
}

/** Beside the seal: the code that proves the paper, and the facts by which it is found again. */
function layProof(
	doc: Doc,
	paper: Paper,
	verify: string,
	words: Words['papers'],
	top: number,
	until: number,
	say: Say
): void {
	const { head } = paper;
	say('Figure', () => drawQr(doc, verify, leftOf(), top, QR), `${words.head.check} ${verify}`);
	say('P', () => {
		doc.fontSize(8.5).text(words.head.check, leftOf(), top + QR + 4, { width: QR, align: 'center' });
	});
	const small: readonly [string, string][] = [
		[words.head.caseNumber, head.caseNumber],
		[words.head.signatory, head.signatory],
		[words.head.delivery, head.delivery],
		[words.head.contact, head.contact]
	];
	const x = leftOf() + QR + 12;
	doc.y = top - 2;
	for (const [label, text] of small) {
		say('P', () => {
			doc
				.fontSize(8.5)
				.text(`${label}${words.mark}${text}`, x, doc.y, { width: until - x - 6, lineGap: 1.5 });
		});
	}
}

/** Number and page at the foot of every page; written last, when the count is known. */
function layFeet(doc: Doc, paper: Paper, words: Words['papers']): void {
	const { count } = doc.bufferedPageRange();
	for (let at = 0; at < count; at += 1) {
		doc.switchToPage(at);
		// Below the margin a line would begin a new page.
		doc.page.margins.bottom = 0;
		doc.markContent('Artifact', { type: 'Pagination' });
		doc
			.fontSize(9)
			.text(
				`${paper.head.number}    ${fill(words.head.page, { page: at + 1, pages: count })}`,
				leftOf(),
				doc.page.height - MARGIN.bottom + 28,
				{ width: widthOf(doc), align: 'center', lineBreak: false }
			);
		doc.endMarkedContent();
	}
}
