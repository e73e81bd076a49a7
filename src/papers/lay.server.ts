import { fill } from '#i18n/fill.ts';
import { CLOSING, layClosing } from '#papers/lay-closing.server.ts';
import {
	body,
	bottomOf,
	HEAD_TOP,
	heavy,
	LEAD,
	leftOf,
	MARGIN,
	RED,
	room,
	ruled,
	TYPE,
	widthOf,
	type Doc,
	type Proof,
	type Say
} from '#papers/page.server.ts';
import type { Line, Paper } from '#papers/paper.ts';

const LABEL = 124;

/** Sets a paper: head, opening, facts as a table, texts under numbered headings, closing with seal place and QR code. */
export function layPaper(doc: Doc, paper: Paper, proof: Proof): void {
	const root = doc.struct('Document', { title: paper.title });
	doc.addStructure(root);
	const say: Say = (tag, draw, alt) => {
		root.add(doc.struct(tag, alt === undefined ? {} : { alt }, draw));
	};
	layHead(doc, paper, say);
	layFacts(doc, paper.facts, root);
	paper.texts.forEach((line, at) => {
		if (at === paper.texts.length - 1) keepWithSeal(doc, line);
		layText(doc, paper, line, at, say);
	});
	layClosing(doc, paper, proof, say);
	root.end();
	layFeet(doc, paper);
}

function layHead(doc: Doc, paper: Paper, say: Say): void {
	const { head, labels } = paper;
	const width = widthOf(doc);
	const centred = { width, align: 'center' } as const;
	const size = paper.language === 'zh' ? Math.min(30, (width / [...head.issuer].length) * 0.92) : 18;
	say('P', () =>
		heavy(doc, () => {
			doc.fontSize(size).fillColor(RED).text(head.issuer, leftOf(), HEAD_TOP, centred).fillColor('#000000');
		})
	);
	const under = doc.y + 6;
	ruled(doc, under, 2.5, RED);
	ruled(doc, under + 4, 0.75, RED);
	say('P', () => {
		doc.fontSize(TYPE.small).text(head.number, leftOf(), under + 12, { width, align: 'right' });
	});
	say('H1', () =>
		heavy(doc, () => {
			doc.fontSize(TYPE.title).text(paper.title, leftOf(), doc.y + 18, centred);
		})
	);
	doc.y += 16;
	if (labels['foreign']) {
		say('P', () => {
			doc.fontSize(TYPE.fine).text(labels['foreign'] ?? '', leftOf(), doc.y - 8, centred);
		});
		doc.y += 10;
	}
	say('P', () => {
		doc
			.fontSize(TYPE.body)
			.text(fill(labels['addressee'] ?? '{name}', { name: head.addressee }), leftOf(), doc.y, {
				width,
				lineGap: LEAD
			});
	});
	say('P', () => body(doc, paper.opening));
	doc.y += 8;
}

type Struct = ReturnType<Doc['struct']>;

function layFacts(doc: Doc, facts: readonly Line[], root: Struct): void {
	if (facts.length === 0) return;
	const table = doc.struct('Table');
	root.add(table);
	const value = widthOf(doc) - LABEL;
	const cell = { lineGap: 2 };
	doc.fontSize(12);
	for (const { label, text } of facts) {
		const height = Math.max(
			doc.heightOfString(text, { width: value - 12, ...cell }),
			doc.heightOfString(label, { width: LABEL - 12, ...cell })
		);
		room(doc, height + 10);
		const top = doc.y;
		ruled(doc, top, 0.5);
		const row = doc.struct('TR');
		table.add(row);
		row.add(
			doc.struct('TH', {}, () => {
				doc.text(label, leftOf() + 6, top + 4, { width: LABEL - 12, ...cell });
			})
		);
		row.add(
			doc.struct('TD', {}, () => {
				doc.text(text, leftOf() + LABEL + 6, top + 4, { width: value - 12, ...cell });
			})
		);
		row.end();
		doc.y = top + height + 6;
		ruled(doc, doc.y, 0.5);
	}
	table.end();
	doc.y += 14;
}

/** No page bears the seal alone: where it would go to the next page, a last text that is short goes with it. */
function keepWithSeal(doc: Doc, line: Line): void {
	const needs = textHeight(doc, line);
	const left = bottomOf(doc) - doc.y;
	if (needs <= left && needs + CLOSING > left && needs + CLOSING < bottomOf(doc) / 2) doc.addPage();
}

function textHeight(doc: Doc, line: Line): number {
	doc.fontSize(TYPE.body);
	const set = { width: widthOf(doc), lineGap: LEAD, indent: 2 * TYPE.body };
	const lines = [line.label, ...line.text.split(/\n+/)].map((part) => doc.heightOfString(part, set));
	return lines.reduce((sum, height) => sum + height, 4);
}

function layText(doc: Doc, paper: Paper, line: Line, at: number, say: Say): void {
	// A heading never stands alone at the foot of a page.
	room(doc, 92);
	const numeral = [...(paper.labels['numerals'] ?? '')][at] ?? String(at + 1);
	const heading = fill(paper.labels['heading'] ?? '{label}', { numeral, label: line.label });
	say('H2', () =>
		heavy(doc, () => {
			doc.fontSize(TYPE.body).text(heading, leftOf(), doc.y, {
				width: widthOf(doc),
				lineGap: LEAD,
				indent: 2 * TYPE.body
			});
		})
	);
	say('P', () => body(doc, line.text));
	doc.y += 4;
}

/** Number and page at the foot of every page; written last, when the count is known. */
function layFeet(doc: Doc, paper: Paper): void {
	const { count } = doc.bufferedPageRange();
	for (let at = 0; at < count; at += 1) {
		doc.switchToPage(at);
		// Below the margin a line would begin a new page.
		doc.page.margins.bottom = 0;
		doc.markContent('Artifact', { type: 'Pagination' });
		doc
			.fontSize(10.5)
			.text(
				`${paper.head.number}    ${fill(paper.labels['page'] ?? '', { page: at + 1, pages: count })}`,
				leftOf(),
				doc.page.height - MARGIN.bottom + 36,
				{ width: widthOf(doc), align: 'center', lineBreak: false }
			);
		doc.endMarkedContent();
	}
}
