import { sql } from 'kysely';
import type { Chance } from '#demonstration/chance.ts';
import { signCheckpoint, type Signer } from '#register/checkpoint.server.ts';
import {
	changeRow,
	changeWords,
	deleteRow,
	someRow,
	type Tampering
} from '#commands/register/tamper-rows.store.server.ts';
import { commitmentOf } from '#register/register.store.server.ts';
import { leafText } from '#register/sequence.store.server.ts';
import { tileReader } from '#register/tiles.queries.server.ts';
import { TILE_WIDTH, leafHash, rootAt, rootOver } from '#register/tree.server.ts';
import type { Db, Trx } from '#tables.ts';

export const withAllRights = (trx: Trx) => sql`set local session_replication_role = replica`.execute(trx);

/** All rows of some tables as one hash. */
export async function fingerprintOf(db: Db, tables: readonly string[]): Promise<string> {
	const hashes: string[] = [];
	for (const table of tables) {
		const { rows } = await sql<{
			hash: string;
		}>`select coalesce(md5(string_agg(md5(t::text), '' order by t.ctid)), '') as hash
			from ${sql.table(table)} t`.execute(db);
		hashes.push(rows[0]?.hash ?? '');
	}
	return hashes.join();
}

const byteColumns = [
	['register_leaves', 'hash'],
	['register_entries', 'salt'],
	['register_entries', 'commitment'],
	['register_tiles', 'root'],
	['register_checkpoints', 'root']
] as const;
const textColumns = [
	['register_leaves', 'entry'],
	['register_entries', 'kind'],
	['register_entries', 'subject'],
	['register_checkpoints', 'note'],
	['timeline', 'action'],
	['timeline', 'to_stage'],
	['cases', 'stage']
] as const;
const flipBit: Tampering = async (trx, chance, signer) => {
	const [table, column] = chance.pick(byteColumns);
	const at = await someRow(trx, table, chance);
	if (at === null) return changeWords(trx, chance, signer);
	const bit = chance.int(0, (column === 'salt' ? 16 : 32) * 8 - 1);
	await sql`update ${sql.table(table)} set ${sql.ref(column)} =
		set_bit(${sql.ref(column)}, ${bit}, 1 - get_bit(${sql.ref(column)}, ${bit})) where ctid = ${at}::tid`.execute(
		trx
	);
};

const appendChar: Tampering = async (trx, chance) => {
	const [table, column] = chance.pick(textColumns);
	const at = await someRow(trx, table, chance);
	await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${sql.ref(column)} || 'x' where ctid = ${at}::tid`.execute(
		trx
	);
};

const swapOrder: Tampering = async (trx, chance) => {
	const { size } = await sizeOf(trx);
	const first = chance.int(0, size - 2);
	const second = chance.int(first + 1, size - 1);
	const columns = chance.pick([sql`entry = b.entry, hash = b.hash`, sql`seq = -b.seq`]);
	await sql`update register_leaves a set ${columns} from register_leaves b
		where (a.index = ${first} and b.index = ${second}) or (a.index = ${second} and b.index = ${first})`.execute(
		trx
	);
	await sql`update register_leaves set seq = -seq where seq < 0`.execute(trx);
};

const insertRow: Tampering = async (trx, chance) => {
	const { size } = await sizeOf(trx);
	const kind = chance.int(0, 2);
	if (kind === 0)
		await sql`insert into timeline select case_id, 900 + n, action, from_stage, to_stage, by_role, by_account, by_unit,
			at, on_day, details, paper from timeline order by ctid offset ${chance.int(0, 5)} limit 1`.execute(trx);
	else {
		const salt = Buffer.from('0123456789abcdef');
		const commitment = commitmentOf(salt, `forged ${chance.next()}`);
		await sql`insert into register_entries (kind, subject, n, salt, commitment)
			values ('entry', gen_random_uuid()::text, 1, ${salt}, ${commitment})`.execute(trx);
		const entry = leafText('entry', commitment);
		if (kind === 2)
			await sql`insert into register_leaves select ${size}, max(seq), ${entry}, ${leafHash(entry)} from register_entries`.execute(
				trx
			);
	}
};

const truncate: Tampering = async (trx, chance, signer) => {
	const { size } = await sizeOf(trx);
	const left = size - chance.int(1, Math.min(size - 1, 40));
	await sql`delete from timeline t using register_entries e, register_leaves l where l.index >= ${left}
		and e.seq = l.seq and e.kind = 'entry' and e.subject = t.case_id::text and e.n = t.n`.execute(trx);
	await sql`delete from register_entries e using register_leaves l where l.index >= ${left} and e.seq = l.seq`.execute(
		trx
	);
	await sql`delete from register_leaves where index >= ${left}`.execute(trx);
	await sql`delete from register_tiles where level = 0 and (n + 1) * ${TILE_WIDTH} > ${left}`.execute(trx);
	await sql`delete from register_checkpoints where size > ${left}`.execute(trx);
	await resign(trx, left, signer);
};

/** Changes what was said and makes the whole register agree with it again, up to a new signed state. */
const rechain: Tampering = async (trx, chance, signer) => {
	const { size } = await sizeOf(trx);
	const picked = await sql<{ index: number; seq: number }>`select l.index, l.seq from register_leaves l
		join register_entries e using (seq) where e.kind = 'entry' order by l.index`.execute(trx);
	const { index, seq } = chance.pick(picked.rows);
	const forged = commitmentOf(Buffer.from('0123456789abcdef'), `forged ${chance.next()}`);
	const entry = leafText('entry', forged);
	await sql`update register_entries set commitment = ${forged} where seq = ${seq}`.execute(trx);
	await sql`update register_leaves set entry = ${entry}, hash = ${leafHash(entry)} where index = ${index}`.execute(
		trx
	);
	const n = Math.floor(index / TILE_WIDTH);
	if ((n + 1) * TILE_WIDTH <= size)
		await sql`update register_tiles set root = ${rootOver(await tileReader(trx)(0, n))}
			where level = 0 and n = ${n}`.execute(trx);
	await sql`delete from register_checkpoints where size > ${index} and size < ${size}`.execute(trx);
	await resign(trx, size, signer);
};

const sizeOf = async (trx: Trx): Promise<{ size: number }> => {
	const { rows } = await sql<{ size: number }>`select count(*)::int as size from register_leaves`.execute(
		trx
	);
	return { size: rows[0]?.size ?? 0 };
};

async function resign(trx: Trx, size: number, signer: Signer): Promise<void> {
	const root = await rootAt(tileReader(trx), size);
	const note = signCheckpoint(signer, size, root);
	await sql`insert into register_checkpoints values (${size}, ${root}, ${note}, now())
		on conflict (size) do update set root = excluded.root, note = excluded.note`.execute(trx);
}

export const tamperings = {
	bit: flipBit,
	text: appendChar,
	words: changeWords,
	row: changeRow,
	order: swapOrder,
	delete: deleteRow,
	insert: insertRow,
	truncate,
	rechain
} as const satisfies Record<string, Tampering>;
