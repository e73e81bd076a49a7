import { diffArrays, diffWords } from 'diff';

/** A clause of a draft as it is quoted: 第三条. The lines before the first clause have no name. */
export type Clause = { name: string; text: string };

const start = /^\s*(第[一二三四五六七八九十百零〇\d]+条)/;

/** The draft clause by clause: a line that begins 第…条 opens one, and the lines after it belong to it. */
export function clausesOf(text: string): Clause[] {
	const clauses: Clause[] = [];
	for (const line of text.split('\n')) {
		const name = start.exec(line)?.[1];
		const last = clauses.at(-1);
		if (name !== undefined || !last) clauses.push({ name: name ?? '', text: line });
		else last.text += `\n${line}`;
	}
	return clauses.filter((one) => one.text.trim() !== '');
}

const han = '零一二三四五六七八九';

/** 第二十三条 and 第23条 are the same clause: its number, up to 999. */
function numberOf(text: string): number {
	if (/^\d+$/.test(text)) return Number(text);
	let total = 0;
	let digit = 0;
	for (const char of text.replace(/〇/g, '零')) {
		const unit = { 百: 100, 十: 10 }[char];
		if (unit === undefined) digit = han.indexOf(char);
		else {
			total += (digit || 1) * unit;
			digit = 0;
		}
	}
	return total + digit;
}

const quoted = (text: string): number[] =>
	[...text.matchAll(/第\s*([零〇一二三四五六七八九十百\d]+)\s*条|^\s*(\d+)\s*$/g)].map((match) =>
		numberOf(match[1] ?? match[2] ?? '')
	);

/** Whether a clause is quoted that the draft does not have; words that quote none, such as 全文, are left alone. */
export function quotesNoClause(typed: string, names: readonly string[]): boolean {
	const there = names.flatMap(quoted);
	return there.length > 0 && quoted(typed.normalize('NFKC')).some((one) => !there.includes(one));
}

export type Part = { kind: 'same' | 'gone' | 'new'; text: string };
export type Change = { kind: 'same' | 'gone' | 'new' | 'changed'; parts: Part[] };

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Two versions side by side, clause by clause, and inside a changed clause word by word. */
export function compareDrafts(before: string, after: string): Change[] {
	const texts = (draft: string) => clausesOf(draft).map((one) => one.text);
	const changes: Change[] = [];
	for (const block of diffArrays(texts(before), texts(after))) {
		const kind = block.added ? 'new' : block.removed ? 'gone' : 'same';
		for (const text of block.value) changes.push({ kind, parts: [{ kind, text }] });
	}
	return pairUp(changes);
}

/** A clause that went and one that came in its place, of the same name, are one changed clause. */
function pairUp(changes: readonly Change[]): Change[] {
	const paired: Change[] = [];
	const textIn = (change: Change) => change.parts.map((part) => part.text).join('');
	for (const change of changes) {
		const at = paired.findIndex(
			(one) => one.kind === 'gone' && change.kind === 'new' && nameOf(textIn(one)) === nameOf(textIn(change))
		);
		const gone = paired[at];
		if (gone) paired[at] = { kind: 'changed', parts: partsOf(textIn(gone), textIn(change)) };
		else paired.push(change);
	}
	return paired;
}

const nameOf = (text: string): string => start.exec(text)?.[1] ?? '';

const partsOf = (before: string, after: string): Part[] =>
	diffWords(before, after, { intlSegmenter: words }).map(({ added, removed, value }) => ({
		kind: added ? 'new' : removed ? 'gone' : 'same',
		text: value
	}));
