import { parseArgs } from 'node:util';
import { portalTrial } from '#commands/crash/portal-trial.server.ts';
import { trial } from '#commands/crash/trial.server.ts';

/**
 * `npm run crash -- --cycles N`: kills writers and database with SIGKILL at random moments and counts what was lost,
 * doubled or left half done. `--control` lets the database acknowledge before it has written; that run must lose, so
 * that the trial can fail. `--portal` kills the processes of a portal under people who file and press again, and
 * `--restart` asks them to end one after the other, as an update does: then no form may fail at all.
 */
const { values } = parseArgs({
	options: {
		cycles: { type: 'string', default: '20' },
		control: { type: 'boolean', default: false },
		portal: { type: 'boolean', default: false },
		restart: { type: 'boolean', default: false }
	}
});

const cycles = Number(values.cycles);
const say = console.log;
const print = (found: object) =>
	say(
		Object.entries({ cycles, ...found })
			.map(([name, value]) => `${name}=${value}`)
			.join(' ')
	);

if (values.portal || values.restart) {
	const found = await portalTrial({ cycles, how: values.restart ? 'restart' : 'kill', say });
	print(found);
	const bad = found.lost + found.doubled + found.broken + found.different + found.orphans;
	process.exit(bad + (values.restart ? found.failed : 0) > 0 || found.drainMs > 10_000 ? 1 : 0);
}
const found = await trial({ cycles, control: values.control, say });
print(found);
process.exit(found.lost + found.doubled + found.broken > 0 ? 1 : 0);
