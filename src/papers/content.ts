import { z } from 'zod';
import type { Language } from '#i18n/language.ts';
import { paperShape, type Paper } from '#papers/paper.ts';
import { sortedJson } from '#platform/sorted-json.ts';

const shape = z.object({ zh: paperShape, en: paperShape });

/** A paper as it is kept, in each language. */
export type Content = Readonly<Record<Language, Paper>>;

/** Reads the content of a paper back. */
export const readContent = (body: unknown): Content => shape.parse(body);

/** The bytes that the check value of a paper is made of, and that the register commits to. */
export const contentText = (of: {
	subject: string;
	id: string;
	number: string;
	unit: string;
	issuedOn: string;
	content: unknown;
}): string => sortedJson([of.subject, of.id, of.number, of.unit, of.issuedOn, of.content]);
