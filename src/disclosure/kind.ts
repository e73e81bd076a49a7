import type { Ask } from '#casework/lifecycle.ts';
import type { County } from '#units/county.ts';

/** Rows of a table that a disclosure carries: the entries of a list, the results of a clean-up. */
export type Rows = readonly Readonly<Record<string, string>>[];

/** The text of a disclosure: what was asked, by name, and the rows of its table where it has one. */
export type Body = { readonly fields: Readonly<Record<string, string>>; readonly rows: Rows };

/** How the public finds it. */
export type Face = {
	number: string;
	title: string;
	theme: string;
	formedOn: string;
	effectiveOn: string | null;
	expiresOn: string | null;
	/** All that is searched beside title and number. */
	text: string;
};

/** What a new key may be made of. */
export type KeyOf = {
	county: County;
	unit: string;
	year: string;
	raw: Readonly<Record<string, unknown>>;
};

/** A key that is given, or one with a running number behind what it begins with. */
export type NewKey = { given: string } | { prefix: string; number: (before: number) => string };

/** A kind of what the county tells unasked. The one release runs every kind and names none. */
export type Kind = {
	id: 'document' | 'normative' | 'list' | 'result' | 'concern' | 'profile' | 'clean-up' | 'payer-call';
	/** Where its pages stand. */
	path: string;
	newKey: (of: KeyOf) => NewKey;
	/** What the desk asks; one form serves all kinds. */
	asks: readonly Ask[];
	face: (body: Body) => Face;
	/** The clock that runs until it is public, or null where none does. */
	clock: (body: Body) => string | null;
	/** The clock of its validity, and the day from which that runs. */
	validity?: (body: Body) => string | null;
	/** The unit whose officers may write it; null where every unit writes its own. */
	writer: (key: string) => string | null;
	/** What is taken away from the public copy when it comes down. */
	onWithdrawal: 'keep-text' | 'remove-text';
	files: boolean;
	/** Cases that it is about: the many that ask the same, or the one that it comes from. */
	cases?: 'many' | 'one';
	/** What is wrong with the body beyond what each question checks. */
	check?: (body: Body) => Readonly<Record<string, string>>;
};

export const nothing: Body = { fields: {}, rows: [] };

export const field = (body: Body, name: string): string => body.fields[name] ?? '';

/** A running number of three digits within letters and year, for kinds that the law gives no number. */
export const counted = (letters: string, year: string): NewKey => ({
	prefix: `${letters}-${year}-`,
	number: (before) => `${letters}-${year}-${String(before + 1).padStart(3, '0')}`
});

export const textOf = (of: KeyOf, name: string): string => {
	const value = of.raw[name];
	return typeof value === 'string' ? value.trim() : '';
};
