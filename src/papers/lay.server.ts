import type { Words } from '#i18n/words.ts';
import { fill } from '#i18n/fill.ts';
import { BODY, LEAD, leftOf, MARGIN, room, ruled, widthOf, type Doc } from '#papers/page.server.ts';
import type { Line, Paper } from '#papers/paper.ts';
import { drawQr } from '#papers/qr.server.ts';

const QR = 74;
const LABEL = 96;

/** Sets a paper: head, opening, facts as a table, texts under numbered headings, closing with seal place and QR code. */
export function layPaper(doc: Doc, paper: Paper, verify: string, words: Words['papers']): void {
	const root = doc.struct('Document', { title: paper.title });
	doc.addStructure(root);
	const say = (tag: string, draw: () => void): void => {
		const part = doc.struct(tag, {}, draw);
		root.add(part);
	};
	layHead(doc, paper, words, say);
	layFacts(doc, paper.facts, root);
	paper.texts.forEach((line, at) => layText(doc, line, at, words, say));
	layClosing(doc, paper, verify, words, say);
	root.end();
	layFeet(doc, paper, words);
}

type Say = (tag: string, draw: () => void) => void;

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
		room(doc, height + 12);
		const top = doc.y;
		ruled(doc, top, 0.5);
		const row = doc.struct('TR');
		table.add(row);
		row.add(
			doc.struct('TH', {}, () => {
				doc.text(label, leftOf() + 6, top + 6, { width: LABEL - 12, lineGap: 3 });
			})
		);
		row.add(
			doc.struct('TD', {}, () => {
				doc.text(text, leftOf() + LABEL + 6, top + 6, { width: value - 12, lineGap: 3 });
			})
		);
		row.end();
		doc.y = top + height + 9;
		ruled(doc, doc.y, 0.5);
	}
	table.end();
	doc.y += 12;
}

function layText(doc: Doc, line: Line, at: number, words: Words['papers'], say: Say): void {
	room(doc, 64);
	const numeral = words.numerals[at] ?? String(at + 1);
	say('H2', () => {
		doc
			.fontSize(BODY + 0.5)
			.text(fill(words.heading, { numeral, label: line.label }), leftOf(), doc.y, {
				width: widthOf(doc),
				lineGap: LEAD
			});
	});
	say('P', () => body(doc, line.text));
	doc.y += 6;
}

function layClosing(doc: Doc, paper: Paper, verify: string, words: Words['papers'], say: Say): void {
	const { head } = paper;
	say('P', () => body(doc, paper.closing));
	room(doc, 178);
	const top = doc.y + 14;
	const right = leftOf() + widthOf(doc) / 2;
	const width = widthOf(doc) / 2;
	doc.markContent('Artifact', { type: 'Layout' });
	doc
		.circle(right + width / 2, top + 46, 44)
		.dash(3, { space: 3 })
		.lineWidth(0.6)
		.strokeColor('#777777')
		.stroke()
		.undash();
	doc
		.fillColor('#777777')
		.fontSize(9)
		.text(words.head.seal, right, top + 8, { width, align: 'center' })
		.fillColor('#000000');
	doc.endMarkedContent();
	say('P', () => {
		doc.fontSize(BODY).text(head.issuer, right, top + 28, { width, align: 'center', lineGap: 4 });
	});
	say('P', () => {
		doc.fontSize(BODY).text(head.issued, right, top + 62, { width, align: 'center' });
	});
	const qr = doc.struct('Figure', { alt: `${words.head.check} ${verify}` }, () => {
		drawQr(doc, verify, leftOf(), top + 8, QR);
	});
	doc.addStructure(qr);
	say('P', () => {
		doc.fontSize(8.5).text(words.head.check, leftOf(), top + QR + 13, { width: QR, align: 'center' });
	});
	const foot = top + 118;
	ruled(doc, foot - 6, 0.5);
	const small: readonly [string, string][] = [
		[words.head.caseNumber, head.caseNumber],
		[words.head.signatory, head.signatory],
		[words.head.delivery, head.delivery],
		[words.head.contact, head.contact]
	];
	doc.y = foot;
	for (const [label, text] of small) {
		say('P', () => {
			doc
				.fontSize(9)
				.text(`${label}${words.mark}${text}`, leftOf(), doc.y, { width: widthOf(doc), lineGap: 2 });
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
				doc.page.height - MARGIN.bottom + 34,
				{ width: widthOf(doc), align: 'center', lineBreak: false }
			);
		doc.endMarkedContent();
	}
}
