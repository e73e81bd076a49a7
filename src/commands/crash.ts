import { parseArgs } from 'node:util';
import { trial } from '#commands/crash/trial.server.ts';

/**
 * `npm run crash -- --cycles N`: kills writers and database with SIGKILL at random moments and counts what was lost,
 * doubled or left half done. `--control` lets the database acknowledge before it has written; that run must lose, so
 * that the trial can fail.
 */
const { values } = parseArgs({
	options: { cycles: { type: 'string', default: '20' }, control: { type: 'boolean', default: false } }
});

const found = await trial({ cycles: Number(values.cycles), control: values.control, say: console.log });
console.log(
	Object.entries({ cycles: values.cycles, ...found })
		.map(([name, value]) => `${name}=${value}`)
		.join(' ')
);
process.exit(found.lost + found.doubled + found.broken > 0 ? 1 : 0);
