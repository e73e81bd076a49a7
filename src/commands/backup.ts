import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { backup, restore } from '#commands/backup/backup.server.ts';
import { drill } from '#commands/backup/drill.server.ts';
import { openHere } from '#commands/open-here.server.ts';
import { sequence } from '#register/sequence.store.server.ts';

const usage = `npm run backup -- FOLDER
  copies database and files, as they stand at one moment, into an empty folder; no key is in the copy
npm run restore -- FOLDER
  reads such a copy back into a database without cases (a fresh DATA_DIR, or an empty DATABASE_URL)
npm run drill
  copies, restores into a database of its own, and checks the copy: rows, files, register, sealed data`;

const [verb = '', folder] = process.argv.slice(2);
process.exitCode = await run();

async function run(): Promise<number> {
	if (!['write', 'read', 'drill'].includes(verb) || (verb !== 'drill' && folder === undefined)) {
		console.log(usage);
		return 2;
	}
	const here = await openHere();
	if (!here) return 1;
	const { config, db, files, masterKey, signer } = here.portal;
	const url = config.database.kind === 'server' ? config.database.url : '';
	try {
		if (verb === 'write') {
			const { tables, files: kept } = await backup(url, files, folder ?? '', new Date());
			const rows = tables.reduce((sum, table) => sum + table.rows, 0);
			console.log(`${rows} rows of ${tables.length} tables, ${kept.length} files`);
			return 0;
		}
		if (verb === 'read') {
			if (config.files.kind !== 'folder') throw new Error('copy the files into the bucket by its own tools');
			const place = config.files.folder;
			const { tables, files: kept } = await restore(url, folder ?? '', async (id, bytes) => {
				const path = join(place, id.slice(0, 2), id);
				mkdirSync(dirname(path), { recursive: true });
				writeFileSync(path, bytes);
			});
			console.log(`${tables.reduce((sum, table) => sum + table.rows, 0)} rows, ${kept.length} files`);
			return 0;
		}
		await sequence(db, signer, new Date());
		const migrations = join(import.meta.dirname, '..', '..', 'migrations');
		const done = await drill({ url, db, files, masterKey, verifier: signer.verifier, migrations });
		const line = Object.entries(done).map(([name, value]) => `${name}=${Number(value.toFixed(1))}`);
		console.log(line.join(' '));
		return done.findings === 0 && done.opened === done.looked ? 0 : 1;
	} finally {
		await here.close();
	}
}
