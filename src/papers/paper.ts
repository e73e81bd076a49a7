import { z } from 'zod';
import { languages, type Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { fill } from '#i18n/fill.ts';
import { kinds, type PaperKind } from '#papers/kind.ts';
import type { Field } from '#papers/kinds/row.ts';

const line = z.object({ field: z.string(), label: z.string(), text: z.string() });
const head = z.object({
	number: z.string(),
	issuer: z.string(),
	addressee: z.string(),
	caseNumber: z.string(),
	/** The day of issue, written out. */
	issuedOn: z.string(),
	signatory: z.string(),
	contact: z.string(),
	delivery: z.string()
});

/** A paper, ready to be set. It holds every word that stands on it, so that it is drawn the same in ten years. */
export const paperShape = z.object({
	kind: z.string(),
	language: z.enum(languages),
	title: z.string(),
	opening: z.string(),
	closing: z.string(),
	head,
	labels: z.record(z.string(), z.string()),
	facts: z.array(line),
	texts: z.array(line)
});

export type Paper = z.infer<typeof paperShape>;
/** What every paper bears, whatever its kind. */
export type Head = z.infer<typeof head>;
export type Line = z.infer<typeof line>;
export type Fields = Readonly<Partial<Record<Field, string>>>;

/** The beginning of a check value, in groups that can be compared by eye. */
export const shortCheck = (hash: string): string => (hash.slice(0, 24).match(/.{4}/g) ?? []).join(' ');

/** A text that says nothing: no letter and no figure stands in it. */
export const isBlank = (text: string | undefined): boolean => !/[\p{L}\p{N}]/u.test(text ?? '');

/** What a paper owes and does not say. A paper is issued only where this is empty (INV-17, INV-18). */
export function missing(kind: PaperKind, head: Head, fields: Fields): string[] {
	const { facts, texts, may = [] } = kinds[kind];
	const empty = [...facts, ...texts].filter((field) => !may.includes(field) && isBlank(fields[field]));
	return [...Object.entries(head).flatMap(([name, text]) => (isBlank(text) ? [name] : [])), ...empty];
}

/** Puts head and fields of a kind into the order in which the paper is read. */
export function paper(
	kind: PaperKind,
	head: Head,
	fields: Fields,
	procedure: string,
	words: Words['papers'],
	language: Language
): Paper {
	const lines = (names: readonly Field[]): Line[] =>
		names.flatMap((field) => {
			const text = fields[field]?.trim() ?? '';
			return text === '' ? [] : [{ field, label: words.fields[field], text }];
		});
	return {
		kind,
		language,
		title: words.kinds[kind].title,
		opening: fill(words.kinds[kind].opening, { procedure }),
		closing: words.closing[kinds[kind].closing ?? kinds[kind].to],
		head,
		labels: { ...words.head, heading: words.heading, numerals: words.numerals },
		facts: lines(kinds[kind].facts),
		texts: lines(kinds[kind].texts)
	};
}
