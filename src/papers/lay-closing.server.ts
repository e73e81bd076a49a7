import { fill } from '#i18n/fill.ts';
import { body, leftOf, room, TYPE, widthOf, type Doc, type Proof, type Say } from '#papers/page.server.ts';
import { shortCheck, type Paper } from '#papers/paper.ts';
import { drawQr } from '#papers/qr.server.ts';

const QR = 84;
/** What the last sentence, the seal and the code take together. */
export const CLOSING = 146;

/** The last sentence, the seal place over the name of the unit, and beside it what proves the paper. */
export function layClosing(doc: Doc, paper: Paper, proof: Proof, say: Say): void {
	const { head } = paper;
	// The last sentence stays with the seal: no page bears a seal alone.
	room(doc, CLOSING);
	say('P', () => body(doc, paper.closing));
	const top = doc.y + 10;
	const width = widthOf(doc) * 0.46;
	const right = leftOf() + widthOf(doc) - width;
	const long = [...head.issuer].length > 12;
	drawSeal(doc, paper.labels['seal'] ?? '', right, top, width);
	say('P', () => {
		doc
			.fontSize(long ? 12 : TYPE.small)
			.text(head.issuer, right, top + (long ? 26 : 34), { width, align: 'center', lineGap: 2 });
	});
	say('P', () => {
		doc
			.fontSize(TYPE.small)
			.text(head.issuedOn, right, Math.max(doc.y + 2, top + 58), { width, align: 'center' });
	});
	layProof(doc, paper, proof, top, right, say);
}

function drawSeal(doc: Doc, label: string, x: number, top: number, width: number): void {
	doc.markContent('Artifact', { type: 'Layout' });
	doc
		.circle(x + width / 2, top + 54, 56)
		.dash(3, { space: 3 })
		.lineWidth(0.6)
		.strokeColor('#8a8a8a')
		.stroke()
		.undash();
	doc
		.fillColor('#666666')
		.fontSize(TYPE.fine)
		.text(label, x, top + 8, { width, align: 'center' })
		.fillColor('#000000');
	doc.endMarkedContent();
}

/** Beside the seal: the code that proves the paper, and the facts by which it is found again. */
function layProof(doc: Doc, paper: Paper, proof: Proof, top: number, until: number, say: Say): void {
	const { head, labels } = paper;
	const check = labels['check'] ?? '';
	say('Figure', () => drawQr(doc, proof.verify, leftOf(), top, QR), `${check} ${proof.verify}`);
	say('P', () => {
		doc.fontSize(TYPE.fine).text(check, leftOf(), top + QR + 4, { width: QR, align: 'center' });
	});
	const small: readonly [string, string][] = [
		['caseNumber', head.caseNumber],
		['signatory', head.signatory],
		['delivery', head.delivery],
		['contact', head.contact],
		['hash', shortCheck(proof.hash)]
	];
	const x = leftOf() + QR + 12;
	doc.y = top - 2;
	for (const [name, text] of small) {
		say('P', () => {
			doc
				.fontSize(TYPE.fine)
				.text(fill(labels['pair'] ?? '{label} {text}', { label: labels[name] ?? '', text }), x, doc.y, {
					width: until - x - 4,
					lineGap: 1
				});
		});
	}
}
