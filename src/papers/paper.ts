import type { Words } from '#i18n/words.ts';
import type { Language } from '#i18n/language.ts';
import { fill } from '#i18n/fill.ts';
import type { PaperKind } from '#papers/kind.ts';
import { owed, type Field } from '#papers/owed.ts';

/** What every paper bears, whatever its kind. */
export type Head = {
	number: string;
	issuer: string;
	addressee: string;
	caseNumber: string;
	/** The day of issue, written out. */
	issuedOn: string;
	signatory: string;
	contact: string;
	delivery: string;
};

export type Fields = Readonly<Partial<Record<Field, string>>>;
export type Line = { field: Field; label: string; text: string };

/** A paper, ready to be set. */
export type Paper = {
	kind: PaperKind;
	language: Language;
	title: string;
	opening: string;
	closing: string;
	head: Head;
	facts: readonly Line[];
	texts: readonly Line[];
};

/** What a paper owes and does not say. A paper is issued only where this is empty (INV-17, INV-18). */
export function missing(kind: PaperKind, head: Head, fields: Fields): string[] {
	const { facts, texts, may = [] } = owed[kind];
	const empty = [...facts, ...texts].filter((field) => !may.includes(field) && !fields[field]?.trim());
	return [...Object.entries(head).flatMap(([name, text]) => (text.trim() === '' ? [name] : [])), ...empty];
}

/** Puts head and fields of a kind into the order in which the paper is read. Throws where something owed is missing. */
export function paper(
	kind: PaperKind,
	head: Head,
	fields: Fields,
	procedure: string,
	words: Words['papers'],
	language: Language
): Paper {
	const gone = missing(kind, head, fields);
	if (gone.length > 0) throw new Error(`paper ${kind} lacks ${gone.join(', ')}`);
	const lines = (names: readonly Field[]): Line[] =>
		names.flatMap((field) => {
			const text = fields[field]?.trim() ?? '';
			return text === '' ? [] : [{ field, label: words.fields[field], text }];
		});
	return {
		kind,
		language,
		title: words.titles[kind],
		opening: fill(words.openings[kind], { procedure }),
		closing: words.closing[owed[kind].to],
		head,
		facts: lines(owed[kind].facts),
		texts: lines(owed[kind].texts)
	};
}
