import { commandLine } from '#i18n/commands.ts';
import { language, say } from '#commands/say.server.ts';
import { disciplineKeyOf } from '#commands/discipline-key.server.ts';
import { PASSWORD } from '#demonstration/officers.server.ts';
import { seedDemonstration } from '#demonstration/seed.server.ts';
import { countCases } from '#casework/count.queries.server.ts';
import { trainFirst } from '#casework/routing-model.store.server.ts';
import type { Config } from '#platform/config.server.ts';
import { openPortal } from '#portal.server.ts';
import { procedures } from '#procedures.ts';
import { sequence } from '#register/sequence.store.server.ts';
import { putUnits } from '#units/units.store.server.ts';
import { renewTime, startWork } from '#work.server.ts';
import { now } from '#platform/time.server.ts';

/** What the start hands to the portal's own preparation: the database is open and migrated. */
export type Preparation = {
	readonly config: Config;
	readonly url: string;
	readonly masterKey: string;
	readonly olderMasterKey: string | undefined;
	readonly registerKey: string;
};

/** What runs beside the pages until the portal stops, and what the start prints below the address. */
export type Prepared = { readonly lines: readonly string[]; readonly stop: () => Promise<void> };

const CASES = 360;

/** The portal's own preparation: the county's data, the demonstration where there is none yet, the jobs. */
export async function prepare({ config, url, ...keys }: Preparation): Promise<Prepared> {
	process.env['DISCIPLINE_PUBLIC_KEY'] = await disciplineKeyOf(config);
	const portal = await openPortal({
		...process.env,
		DATABASE_URL: url,
		MASTER_KEY: keys.masterKey,
		MASTER_KEY_OLD: keys.olderMasterKey,
		REGISTER_KEY: keys.registerKey,
		REGISTER_NAME: config.registerName,
		DATA_DIR: config.dataDir
	});
	const county = await portal.county();
	await putUnits(portal.db, county);
	if (config.demonstration && (await countCases(portal.db)) === 0) {
		say('demonstration', String(CASES));
		await seedDemonstration(await portal.context(), procedures, CASES, () => undefined);
	}
	await renewTime(portal);
	await trainFirst(portal.db, county, now());
	await sequence(portal.db, portal.signer, now());
	const jobs = await startWork(portal, url);
	return {
		lines: config.demonstration
			? [commandLine(language, 'sign-ins', PASSWORD), commandLine(language, 'sign-in-list')]
			: [],
		stop: async () => {
			await jobs.stop();
			await portal.close();
		}
	};
}
