import { parseArgs } from 'node:util';
import { outageTrial } from '#commands/outage/trial.server.ts';
import { ownPortal } from '#commands/own-portal.server.ts';

/**
 * `npm run outage -- --seconds 60`: takes the database away from a running portal of its own and counts what the
 * public still reads, what becomes of forms, and how long the recovery takes.
 */
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } });
const portal = await ownPortal();
try {
	await portal.start();
	const found = await outageTrial(portal, Number(values.seconds));
	console.log(
		Object.entries({ seconds: values.seconds, ...found })
			.map(([name, value]) => `${name}=${value}`)
			.join(' ')
	);
	const good =
		found.served >= found.asked * 0.99 &&
		found.undated === 0 &&
		found.held === found.sent &&
		found.backMs <= 10_000 &&
		found.finished;
	process.exitCode = good ? 0 : 1;
} finally {
	await portal.drop();
}
