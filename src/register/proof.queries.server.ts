import { leafWith, newestCheckpoint, tileReader } from '#register/tiles.queries.server.ts';
import { consistencyProof, inclusionProof, leafHash } from '#register/tree.server.ts';
import { leafText } from '#register/sequence.store.server.ts';
import { rowKinds } from '#register/rows.store.server.ts';
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

/** Where the entry with this mark stands, whatever it is about, with its proof; null where there is none. */
export async function proofOfMark(db: Db, mark: string): Promise<Proof | null> {
	for (const kind of ['filing', 'entry', 'paper', 'disclosure', ...Object.keys(rowKinds)]) {
		const proof = await proofOf(db, `${kind} ${mark}`);
		if (proof) return proof;
	}
	return null;
}

/** The mark of a case's filing, as its receipt prints it, and whether its proof is there yet. */
export async function filingMark(
	db: Db,
	on: { id: string; sealed: boolean }
): Promise<{ mark: string; proved: boolean } | null> {
	const kind = filingKind(on);
	const entered = await registeredAs(db, { kind, subject: on.id });
	return entered && { mark: entered.leaf.slice(`${kind} `.length), proved: entered.index !== null };
}

/** What a receipt is about: the filing with its words; of a sealed one the first entry, which holds its fingerprint. */
export const filingKind = ({ sealed }: { sealed: boolean }): 'entry' | 'filing' =>
	sealed ? 'entry' : 'filing';

/**
 * What an entry about something put into the register: its leaf, the salt that opens it, and its place once it has one.
 * Of a timeline that is its first entry, of a row the newest.
 */
export async function registeredAs(
	db: Db,
	{ kind, subject }: Pick<RegisterSubject, 'kind' | 'subject'>
): Promise<{ leaf: string; salt: Buffer; index: number | null } | null> {
	const row = await db
		.selectFrom('register_entries as e')
		.leftJoin('register_leaves as l', 'l.seq', 'e.seq')
		.select(['e.salt', 'e.commitment', 'l.index'])
		.where('e.kind', '=', kind)
		.where('e.subject', '=', subject)
		.orderBy('e.n', kind === 'entry' ? 'asc' : 'desc')
		.limit(1)
		.executeTakeFirst();
	return row ? { leaf: leafText(kind, row.commitment), salt: row.salt, index: row.index } : null;
}

/**
 * What proves that the newest signed tree begins with the first `from` entries, as a witness of C2SP tlog-witness is
 * sent it; null where `from` is no size of it.
 */
export async function consistencyFile(db: Db, from: number): Promise<string | null> {
	const newest = await newestCheckpoint(db);
	if (!newest || !Number.isSafeInteger(from) || from < 1 || from > newest.size) return null;
	const path = await consistencyProof(tileReader(db), from, newest.size);
	return `${[`old ${from}`, ...path.map((hash) => hash.toString('base64'))].join('\n')}\n\n${newest.note}`;
}
