import type { Ask } from '#casework/lifecycle.ts';

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

/** A kind of what the county tells unasked. The one release runs every kind and names none. */
export type Kind = {
	id: 'document' | 'normative' | 'list' | 'result' | 'concern' | 'profile' | 'clean-up';
	/** Where its pages stand. */
	path: string;
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
	/** What is wrong with the body beyond what each question checks. */
	check?: (body: Body) => Readonly<Record<string, string>>;
};

export const nothing: Body = { fields: {}, rows: [] };

export const field = (body: Body, name: string): string => body.fields[name] ?? '';
