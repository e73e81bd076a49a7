import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkRegister } from '#casework/check-register.queries.server.ts';
import { partiesOf } from '#casework/parties.queries.server.ts';
import { backup, restore } from '#commands/backup/backup.server.ts';
import { casesWithKey } from '#commands/backup/keys.queries.server.ts';
import { registeredTexts } from '#commands/register/texts.server.ts';
import type { MasterKey } from '#platform/crypto.server.ts';
import { startEmbedded } from '#platform/database/embedded.server.ts';
import { migrate } from '#platform/database/migrate.server.ts';
import { openDatabase } from '#platform/database/open.server.ts';
import type { Files } from '#platform/files.server.ts';
import { newestCheckpoint } from '#register/tiles.queries.server.ts';
import type { Db, Schema } from '#tables.ts';

export type Drilled = {
	readonly tables: number;
	readonly rows: number;
	readonly files: number;
	/** Findings of the register's check in the restored copy, against the last signed state of the original. */
	readonly findings: number;
	/** Named filers whose data opened in the copy with the master key, of those looked at. */
	readonly opened: number;
	readonly looked: number;
	readonly backupSeconds: number;
	readonly restoreSeconds: number;
};

const LOOKED = 20;

/** Copies everything, brings it up in a database of its own, and checks there that nothing is missing or changed. */
export async function drill(from: {
	url: string;
	db: Db;
	files: Pick<Files, 'get'>;
	masterKey: MasterKey;
	verifier: string;
	migrations: string;
}): Promise<Drilled> {
	const folder = mkdtempSync(join(tmpdir(), 'drill-'));
	const published = (await newestCheckpoint(from.db))?.note;
	const began = performance.now();
	try {
		const manifest = await backup(from.url, from.files, join(folder, 'copy'), new Date());
		const copied = performance.now();
		const server = await startEmbedded({ folder: join(folder, 'database'), database: 'drill' });
		try {
			await migrate(server.url, { folder: from.migrations });
			const files = new Map<string, Uint8Array>();
			await restore(server.url, join(folder, 'copy'), async (id, bytes) => void files.set(id, bytes));
			const restored = performance.now();
			const copy = openDatabase<Schema>(server.url, { max: 2 });
			try {
				const { findings } = await checkRegister(copy.db, {
					verifier: from.verifier,
					...(published === undefined ? {} : { published }),
					...(await registeredTexts(copy.db))
				});
				return {
					tables: manifest.tables.length,
					rows: manifest.tables.reduce((sum, table) => sum + table.rows, 0),
					files: files.size,
					findings: findings.length,
					...(await openSome(copy.db, from.masterKey)),
					backupSeconds: (copied - began) / 1000,
					restoreSeconds: (restored - copied) / 1000
				};
			} finally {
				await copy.close();
			}
		} finally {
			await server.stop();
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function openSome(db: Db, masterKey: MasterKey): Promise<{ opened: number; looked: number }> {
	const ids = await casesWithKey(db, LOOKED);
	let opened = 0;
	for (const id of ids) {
		const parties = await partiesOf(db, { masterKey }, id);
		opened += parties.every((party) => typeof party.person.name === 'string') ? 1 : 0;
	}
	return { opened, looked: ids.length };
}
