import { commandLine, variableSentence } from '#i18n/commands.ts';
import { disciplineKeyOf } from '#commands/discipline-key.server.ts';
import { language } from '#commands/say.server.ts';
import { trainFirst } from '#casework/routing-model.store.server.ts';
import { readConfig } from '#platform/config.server.ts';
import { startEmbedded } from '#platform/database/embedded.server.ts';
import { migrate } from '#platform/database/migrate.server.ts';
import { loadMasterKey, loadOlderMasterKey, loadRegisterKey } from '#platform/own-keys.server.ts';
import { openPortal, type Portal } from '#portal.server.ts';
import { putUnits } from '#units/units.store.server.ts';
import { join } from 'node:path';

/**
 * Opens the portal for a command as `npm start` would: the same configuration, the same database (a running embedded
 * one is shared), migrated, with the county's units in it. Gives null after printing what is wrong with the configuration.
 */
export async function openHere(): Promise<{ portal: Portal; close: () => Promise<void> } | null> {
	const read = readConfig(process.env);
	if ('problems' in read) {
		const list = read.problems.map(({ variable, code }) => `  ${variableSentence(language, variable, code)}`);
		console.error([commandLine(language, 'config-wrong'), ...list].join('\n'));
		return null;
	}
	const { config } = read;
	const masterKey = loadMasterKey(config);
	const registerKey = loadRegisterKey(config);
	const embedded =
		config.database.kind === 'embedded'
			? await startEmbedded({ folder: config.database.folder, database: 'county' })
			: null;
	const url = embedded?.url ?? (config.database.kind === 'server' ? config.database.url : '');
	await migrate(url, { folder: join(import.meta.dirname, '..', '..', 'migrations') });
	const disciplineKey = await disciplineKeyOf(config);
	const portal = await openPortal({
		...process.env,
		DATABASE_URL: url,
		MASTER_KEY: masterKey,
		MASTER_KEY_OLD: loadOlderMasterKey(config),
		REGISTER_KEY: registerKey,
		REGISTER_NAME: config.registerName,
		DATA_DIR: config.dataDir,
		DISCIPLINE_PUBLIC_KEY: disciplineKey
	});
	const county = await portal.county();
	await putUnits(portal.db, county);
	await trainFirst(portal.db, county, new Date());
	return {
		portal,
		close: async () => {
			await portal.close();
			await embedded?.stop();
		}
	};
}
