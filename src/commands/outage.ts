import { parseArgs } from 'node:util';
import { diskTrial, type DiskFound } from '#commands/outage/disk-trial.server.ts';
import { outageTrial, type OutageFound } from '#commands/outage/trial.server.ts';
import { ownPortal } from '#commands/own-portal.server.ts';

/**
 * `npm run outage -- --seconds 60`: takes the database away from a running portal of its own and counts what the
 * public still reads, what becomes of forms, and how long the recovery takes. `--disk FOLDER` fills the small volume
 * that FOLDER lies on instead.
 */
const { values } = parseArgs({
	options: { seconds: { type: 'string', default: '60' }, disk: { type: 'string' } }
});
const seconds = Number(values.seconds);
// Where the portal of its own is made.
if (values.disk !== undefined) process.env['TMPDIR'] = values.disk;
const portal = await ownPortal();
try {
	await portal.start();
	const { found, good } = values.disk === undefined ? await databaseAway() : await diskFull(values.disk);
	console.log(
		Object.entries({ seconds, ...found })
			.map(([name, value]) => `${name}=${value}`)
			.join(' ')
	);
	process.exitCode = good ? 0 : 1;
} finally {
	await portal.drop();
}

async function databaseAway(): Promise<{ found: OutageFound; good: boolean }> {
	const found = await outageTrial(portal, seconds);
	const good =
		found.served >= found.asked * 0.99 &&
		found.undated === 0 &&
		found.held === found.sent &&
		found.backMs <= 10_000 &&
		found.finished;
	return { found, good };
}

async function diskFull(volume: string): Promise<{ found: DiskFound; good: boolean }> {
	const found = await diskTrial(portal, volume, seconds);
	const good =
		found.lost + found.doubled + found.broken + found.failed === 0 &&
		found.held > 0 &&
		found.served >= found.asked * 0.99 &&
		found.backMs <= 10_000;
	return { found, good };
}
