import { csvOf } from '#platform/csv.ts';

export type Table = Parameters<typeof csvOf>[0];

/** A table as a file, under headers that say who may read it. */
export const tableFile = (table: Table, name: string, headers: Readonly<Record<string, string>>): Response =>
	new Response(csvOf(table), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${name}.csv"`,
			...headers
		}
	});

/** A table for machines, which pages of anybody may read. */
export const csvAnswer = (table: Table, name: string): Response =>
	tableFile(table, name, { 'access-control-allow-origin': '*' });

export const jsonAnswer = (of: unknown): Response =>
	new Response(JSON.stringify(of), {
		headers: { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*' }
	});
