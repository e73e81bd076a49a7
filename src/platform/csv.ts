import Papa from 'papaparse';

type Row = Readonly<Record<string, unknown>>;
type Table = { readonly fields: readonly string[]; readonly data: readonly (readonly unknown[])[] };

/**
 * What a spreadsheet may take for the beginning of a formula, also in full width. Without an end: a pattern that wants
 * the whole cell lets one through that holds a line break.
 */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/;

/** A table as CSV. The mark in front lets spreadsheets read Chinese; no cell begins a formula. */
export const csvOf = (table: readonly Row[] | Table): string => {
	const config = { escapeFormulae: formula };
	return `\uFEFF${
		'fields' in table
			? Papa.unparse({ fields: [...table.fields], data: table.data.map((row) => [...row]) }, config)
			: Papa.unparse([...table], config)
	}`;
};
