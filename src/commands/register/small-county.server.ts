import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countyCalendar } from '#clocks/calendars.ts';
import { seedDemonstration } from '#demonstration/seed.server.ts';
import { rankWith } from '#jurisdiction/rank-matters.server.ts';
import { keepers } from '#keepers.server.ts';
import { readMasterKey } from '#platform/crypto.server.ts';
import { startEmbedded } from '#platform/database/embedded.server.ts';
import { migrate } from '#platform/database/migrate.server.ts';
import { openDatabase } from '#platform/database/open.server.ts';
import { procedures } from '#procedures.ts';
import type { Db, Schema } from '#tables.ts';
import { loadCounty } from '#units/county.server.ts';

/** Runs a trial on a county of its own that holds some of everything, and throws it away. */
export async function onSmallCounty<T>(cases: number, work: (db: Db) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'county-'));
	const server = await startEmbedded({ folder, database: 'trial' });
	try {
		await migrate(server.url, { folder: 'migrations' });
		const { db, close } = openDatabase<Schema>(server.url, { max: 8 });
		try {
			const county = loadCounty('src/units/badong');
			const context = {
				db,
				county,
				calendar: countyCalendar,
				figures: [],
				masterKey: readMasterKey(randomBytes(32).toString('base64')),
				disciplineKey: await identityToRecipient(await generateX25519Identity()),
				procedures,
				rank: rankWith(county, null),
				keepers,
				now: new Date()
			};
			await seedDemonstration(context, procedures, cases, () => undefined);
			return await work(db);
		} finally {
			await close();
		}
	} finally {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}
