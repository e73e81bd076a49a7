import { sql } from 'kysely';
import type { Finding } from '#casework/check-rows.queries.server.ts';
import type { Files } from '#platform/files.server.ts';
import { sha256 } from '#platform/sha256.server.ts';
import type { Db } from '#tables.ts';

/** Stored files that are gone or are not the bytes whose hash their row holds, whatever table the row is of. */
export async function changedFiles(
	db: Db,
	files: Pick<Files, 'get'>
): Promise<{ files: number; findings: Finding[] }> {
	const tables = await sql<{ name: string }>`
		select t.table_name as name from information_schema.tables t
		where t.table_schema = 'public' and t.table_type = 'BASE TABLE' and 2 = (
			select count(*) from information_schema.columns c where c.table_schema = 'public'
				and c.table_name = t.table_name and c.column_name in ('storage_key', 'hash'))
		order by 1`.execute(db);
	const findings: Finding[] = [];
	let count = 0;
	for (const { name } of tables.rows) {
		const { rows } = await sql<{ id: string; hash: string }>`
			select storage_key as id, hash from ${sql.table(name)}`.execute(db);
		for (const { id, hash } of rows) {
			const bytes = await files.get(id).catch(() => null);
			if (bytes === null || sha256(bytes) !== hash)
				findings.push({ what: bytes === null ? 'file-missing' : 'file-content', where: `${name} ${id}` });
		}
		count += rows.length;
	}
	return { files: count, findings };
}
