import { leafWith, newestCheckpoint, tileReader } from '#register/tiles.queries.server.ts';
import { inclusionProof, leafHash } from '#register/tree.server.ts';
import { leafText } from '#register/sequence.store.server.ts';
import type { RegisterSubject } from '#register/register.store.server.ts';
import type { Db } from '#tables.ts';

/** An entry's place in the tree, and the file that proves it in the form of a C2SP tlog-proof. */
export type Proof = { readonly index: number; readonly size: number; readonly file: string };

/** The proof for an entry with these bytes; null while it waits for its place or where there is none. */
export async function proofOf(db: Db, entry: string, extra?: Buffer): Promise<Proof | null> {
	const newest = await newestCheckpoint(db);
	const index = await leafWith(db, leafHash(entry));
	if (!newest || index === null || index >= newest.size) return null;
	const path = await inclusionProof(tileReader(db), index, newest.size);
	const lines = [
		'c2sp.org/tlog-proof@v1',
		...(extra ? [`extra ${extra.toString('base64')}`] : []),
		`index ${index}`,
		...path.map((hash) => hash.toString('base64'))
	];
	return { index, size: newest.size, file: `${lines.join('\n')}\n\n${newest.note}` };
}

/** The mark of a case's filing, as its receipt prints it, and whether its proof is there yet. */
export async function filingMark(db: Db, caseId: string): Promise<{ mark: string; proved: boolean } | null> {
	const entered = await registeredAs(db, { kind: 'entry', subject: caseId, n: 1 });
	return entered && { mark: entered.leaf.slice('entry '.length), proved: entered.index !== null };
}

/** What an entry about something put into the register: its leaf, the salt that opens it, and its place once it has one. */
export async function registeredAs(
	db: Db,
	{ kind, subject, n }: RegisterSubject
): Promise<{ leaf: string; salt: Buffer; index: number | null } | null> {
	const row = await db
		.selectFrom('register_entries as e')
		.leftJoin('register_leaves as l', 'l.seq', 'e.seq')
		.select(['e.salt', 'e.commitment', 'l.index'])
		.where('e.kind', '=', kind)
		.where('e.subject', '=', subject)
		.where('e.n', '=', n)
		.executeTakeFirst();
	return row ? { leaf: leafText(kind, row.commitment), salt: row.salt, index: row.index } : null;
}
