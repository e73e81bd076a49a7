import { sql } from 'kysely';
import { checkValue } from '#papers/check-value.server.ts';
import { contentText, readContent, type Content } from '#papers/content.ts';
import type { Db, Trx } from '#tables.ts';

/** A paper as it was issued. `correctedBy` is the later one that took its place. */
export type IssuedPaper = {
	id: string;
	entry: number | null;
	kind: string;
	unit: string;
	number: string;
	issuedOn: string;
	issuedAt: Date;
	addressee: string | null;
	content: Content;
	hash: string;
	token: string;
	replaces: string | null;
	reason: string | null;
	operative: boolean;
	correctedBy: string | null;
};

/** All papers of a case, or of what else they belong to, in the order in which they were issued. */
export async function papersOf(db: Db | Trx, subject: string): Promise<IssuedPaper[]> {
	const rows = await db
		.selectFrom('papers')
		.selectAll()
		.where('subject', '=', subject)
		.orderBy('issued_at')
		.orderBy('entry')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		entry: row.entry,
		kind: row.kind,
		unit: row.unit,
		number: row.number,
		issuedOn: row.issued_on,
		issuedAt: row.issued_at,
		addressee: row.addressee,
		content: readContent(row.body),
		hash: row.hash,
		token: row.token,
		replaces: row.replaces,
		reason: row.reason,
		operative: row.operative,
		correctedBy: rows.find((later) => later.replaces === row.id)?.id ?? null
	}));
}

/** The last paper of each kind that was issued, with its content; kinds that never were are left out. */
export async function newestOfEachKind(db: Db) {
	const rows = await db
		.selectFrom('papers')
		.distinctOn('kind')
		.select(['kind', 'issued_at', 'body', 'hash', 'token'])
		.orderBy('kind')
		.orderBy('issued_at', 'desc')
		.execute();
	return rows.map(({ kind, issued_at, body, hash, token }) => ({
		kind,
		issuedAt: issued_at,
		content: readContent(body),
		hash,
		token
	}));
}

/** Number by entry, for papers that name an earlier one. */
export async function paperNumbers(db: Db | Trx, subject: string): Promise<ReadonlyMap<number, string>> {
	const rows = await db
		.selectFrom('papers')
		.select(['entry', 'number'])
		.where('subject', '=', subject)
		.execute();
	return new Map(rows.flatMap((row) => (row.entry === null ? [] : [[row.entry, row.number] as const])));
}

/** What the register committed to, read anew from the papers of today, by `id 1`; empty where the check value is another. */
export async function paperTexts(db: Db | Trx): Promise<ReadonlyMap<string, string>> {
	const rows = await db
		.selectFrom('papers')
		.select(['subject', 'id', 'number', 'unit', 'issued_on', 'body', 'hash'])
		.execute();
	return new Map(
		rows.map((row) => {
			const text = contentText({ ...row, issuedOn: row.issued_on, content: row.body });
			return [`${row.id} 1`, checkValue(text) === row.hash ? text : ''];
		})
	);
}

/** What anybody who holds a paper may know of it. */
export type Verified = {
	kind: string;
	number: string;
	unit_name: string;
	issued_on: string;
	hash: string;
	corrects: string | null;
	corrected_by: string | null;
	corrected_on: string | null;
};

/** Asks by the token of the QR code; the public role can ask for one paper and list none. */
export async function verifyPaper(publicDb: Db, token: string): Promise<Verified | null> {
	const { rows } = await sql<Verified>`select * from verify_paper(${token})`.execute(publicDb);
	return rows[0] ?? null;
}
