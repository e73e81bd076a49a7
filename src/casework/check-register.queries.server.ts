import { sql, type Selectable } from 'kysely';
import { toEntry } from '#casework/case.queries.server.ts';
import { changedRows, straysFromTimeline, type Finding } from '#casework/check-rows.queries.server.ts';
import { entryText } from '#casework/entry-text.ts';
import { openCheckpoint } from '#register/checkpoint.server.ts';
import { folding } from '#register/fold.server.ts';
import { commitmentOf } from '#register/register.store.server.ts';
import { leafText, stateText } from '#register/sequence.store.server.ts';
import { saltsOf, tileReader } from '#register/tiles.queries.server.ts';
import { TILE_WIDTH, leafHash, rootOver } from '#register/tree.server.ts';
import type { Db, TimelineTable } from '#tables.ts';

export type CheckOptions = {
	/** The register's public key in the form of a verifier key. */
	readonly verifier: string;
	/** A checkpoint that was kept outside the portal: what the database says must continue it. */
	readonly published?: string;
	/** Reads today's texts of a kind, by `subject n`; registered rows are compared by their own view. */
	readonly texts: Readonly<Record<string, (db: Db) => Promise<ReadonlyMap<string, string>>>>;
	/** Whose entries are gone by the rules of retention, so that only commitments are left. */
	readonly erased: ReadonlySet<string>;
};

const CHUNK = 10_000;
/** SHA-256 in hexadecimal. */
const SALTS_LENGTH = 64;

/** Compares everything that entered the register with what stands in the database today. */
export async function checkRegister(
	db: Db,
	options: CheckOptions
): Promise<{ entries: number; findings: Finding[] }> {
	const findings: Finding[] = [];
	const found = (what: string, where: string) => findings.push({ what, where });
	const states = await readStates(db, options, found);
	const texts = new Map<string, ReadonlyMap<string, string>>();
	for (const [kind, read] of Object.entries({ checkpoint: readStateTexts, ...options.texts }))
		texts.set(kind, await read(db));
	const seen = new Set<string>();
	const fold = folding();
	const signed = Math.max(0, ...states.keys());
	const checkState = () => {
		const root = states.get(fold.size());
		if (root && !root.equals(fold.root())) found('root', String(fold.size()));
		states.delete(fold.size());
	};
	checkState();
	for (let from = 0; ; from += CHUNK) {
		const rows = await readChunk(db, from);
		for (const row of rows) {
			const at = String(row.index);
			if (row.index !== fold.size()) found('place', at);
			const leaf = leafHash(row.entry);
			if (!row.hash.equals(leaf)) found('leaf', at);
			if (!row.commitment || row.entry !== leafText(row.kind ?? '', row.commitment)) found('entry', at);
			checkContent(row, texts, options.erased, found);
			seen.add(`${row.kind} ${row.subject} ${row.register_n}`);
			fold.add(leaf);
			checkState();
		}
		if (rows.length < CHUNK) break;
	}
	for (const size of states.keys()) found('shorter-than-checkpoint', String(size));
	if (fold.size() > signed) found('beyond-checkpoint', String(signed));
	for (const row of await readWaiting(db)) {
		seen.add(`${row.kind} ${row.subject} ${row.register_n}`);
		checkContent(row, texts, options.erased, found);
	}
	await checkTiles(db, fold.size(), found);
	await checkUnregistered(db, found);
	findings.push(...(await changedRows(db)), ...(await straysFromTimeline(db)));
	for (const kind of Object.keys(options.texts))
		for (const where of texts.get(kind)?.keys() ?? []) {
			if (!seen.has(`${kind} ${where}`)) found('not-in-register', `${kind} ${where}`);
		}
	return { entries: fold.size(), findings };
}

type Found = (what: string, where: string) => void;

/** The roots that were signed, by size; each must carry the register's own signature. */
async function readStates(db: Db, options: CheckOptions, found: Found): Promise<Map<number, Buffer>> {
	const rows = await db.selectFrom('register_checkpoints').selectAll().orderBy('size').execute();
	const states = new Map<number, Buffer>();
	for (const row of rows) {
		const signed = openCheckpoint(row.note, options.verifier);
		if (signed?.size !== row.size || !signed.root.equals(row.root)) found('checkpoint', String(row.size));
		states.set(row.size, row.root);
	}
	if (options.published !== undefined) {
		const signed = openCheckpoint(options.published, options.verifier);
		if (!signed) found('published-checkpoint', '');
		else {
			if (!states.get(signed.size)?.equals(signed.root)) found('published-checkpoint', String(signed.size));
			states.set(signed.size, signed.root);
		}
	}
	return states;
}

/** What the entry of each signed state commits to. */
const readStateTexts = async (db: Db): Promise<Map<string, string>> => {
	const rows = await db.selectFrom('register_checkpoints').select(['size', 'note']).orderBy('size').execute();
	const texts = new Map<string, string>();
	let before = 0;
	for (const { size, note } of rows) {
		texts.set(`tree ${size}`, stateText(note, await saltsOf(db, before, size)));
		before = size;
	}
	return texts;
};

type Row = Awaited<ReturnType<typeof readWaiting>>[number];
type Texts = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Entries of the register, each with the entry of a timeline that it is about. */
const entries = (db: Db) =>
	db
		.selectFrom('register_entries as e')
		.leftJoin('timeline as t', (join) =>
			join
				.on(
					sql<boolean>`t.case_id = case when e.kind = 'entry' and e.subject ~ '^[0-9a-f-]{36}$' then e.subject::uuid end`
				)
				.onRef('t.n', '=', 'e.n')
		)
		.selectAll('t')
		.select(['e.kind', 'e.subject', 'e.n as register_n', 'e.salt', 'e.commitment']);

const readChunk = (db: Db, from: number) =>
	db
		.selectFrom('register_leaves as l')
		.leftJoin(entries(db).select('e.seq').as('e'), 'e.seq', 'l.seq')
		.selectAll('e')
		.select(['l.index', 'l.entry', 'l.hash'])
		.orderBy('l.index')
		.where('l.index', '>=', from)
		.where('l.index', '<', from + CHUNK)
		.execute();

const readWaiting = (db: Db) => entries(db).innerJoin('register_pending as p', 'p.seq', 'e.seq').execute();

function checkContent(
	row: { [K in keyof Row]: Row[K] | null },
	texts: Texts,
	erased: ReadonlySet<string>,
	found: Found
): void {
	const { kind, subject, salt, commitment } = row;
	const where = `${kind} ${subject} ${row.register_n}`;
	if (kind === null || subject === null || !salt || !commitment) return found('entry', where);
	const text = textOf({ ...row, kind, subject }, texts, erased);
	if (text === 'unknown') return;
	const holds = (one: string) => commitmentOf(salt, one).equals(commitment);
	if (text !== null && holds(text)) return;
	// States signed before salts were held commit to their note alone.
	if (kind === 'checkpoint' && text !== null && holds(text.slice(0, -SALTS_LENGTH))) return;
	found('content', where);
}

/** Today's text of what an entry of the register is about; null where it is gone, 'unknown' where nobody reads it. */
function textOf(
	row: { [K in keyof Row]: Row[K] | null } & { kind: string; subject: string },
	texts: Texts,
	erased: ReadonlySet<string>
): string | null {
	// The row still stands, and its words are gone.
	if (erased.has(row.subject)) return 'unknown';
	if (row.kind === 'entry') {
		if (row.case_id !== null) return entryText(row.case_id, toEntry(row as Selectable<TimelineTable>));
		return null;
	}
	const known = texts.get(row.kind);
	return known ? (known.get(`${row.subject} ${row.register_n}`) ?? null) : 'unknown';
}

async function checkTiles(db: Db, size: number, found: Found): Promise<void> {
	const read = tileReader(db);
	const rows = await db.selectFrom('register_tiles').selectAll().orderBy('level').orderBy('n').execute();
	const kept = new Map(rows.map((row) => [`${row.level}/${row.n}`, row.root]));
	for (let level = 0, full = Math.floor(size / TILE_WIDTH); full > 0; level += 1) {
		for (let n = 0; n < full; n += 1) {
			const name = `${level}/${n}`;
			const hashes = await read(level, n);
			if (!kept.get(name)?.equals(rootOver(hashes))) found('tile', name);
			kept.delete(name);
		}
		full = Math.floor(full / TILE_WIDTH);
	}
	for (const name of kept.keys()) found('tile', name);
}

/** Entries that no place of the tree holds or waits for, and entries of timelines that never entered the register. */
async function checkUnregistered(db: Db, found: Found): Promise<void> {
	const stray = await db
		.selectFrom('register_entries as e')
		.select(['e.kind', 'e.subject', 'e.n'])
		.where(({ not, exists, selectFrom }) =>
			not(exists(selectFrom('register_leaves as l').select('l.index').whereRef('l.seq', '=', 'e.seq')))
		)
		.where(({ not, exists, selectFrom }) =>
			not(exists(selectFrom('register_pending as p').select('p.seq').whereRef('p.seq', '=', 'e.seq')))
		)
		.execute();
	for (const one of stray) found('never-sequenced', `${one.kind} ${one.subject} ${one.n}`);
	const loose = await db
		.selectFrom('timeline as t')
		.select(['t.case_id', 't.n'])
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('register_entries as e')
						.select('e.seq')
						.where('e.kind', '=', 'entry')
						.where(sql<boolean>`e.subject = t.case_id::text`)
						.whereRef('e.n', '=', 't.n')
				)
			)
		)
		.execute();
	for (const one of loose) found('not-in-register', `${one.case_id} ${one.n}`);
	const states = await db
		.selectFrom('register_checkpoints as c')
		.select('c.size')
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('register_entries as e')
						.select('e.seq')
						.where('e.kind', '=', 'checkpoint')
						.whereRef('e.n', '=', 'c.size')
				)
			)
		)
		.execute();
	for (const one of states) found('not-in-register', `checkpoint ${one.size}`);
}
