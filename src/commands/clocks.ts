import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkCase } from '#commands/clocks/check.ts';
import { listRules } from '#commands/clocks/list.ts';
import { load } from '#commands/clocks/load.server.ts';
import { countTwice } from '#commands/clocks/second-count.server.ts';
import { say } from '#commands/say.server.ts';

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: {
		layer: { type: 'string' },
		year: { type: 'string' },
		source: { type: 'string' },
		reason: { type: 'string' },
		preview: { type: 'boolean' }
	}
});
const [verb, file] = positionals;

if (verb === 'list') {
	console.log(listRules().join('\n'));
} else if (verb === 'check' && file !== undefined) {
	check(file);
} else if (verb === 'load' && file !== undefined && (values.preview || values.reason)) {
	process.exit(await load(file, values));
} else if (verb === 'second-count' && file !== undefined && Number(file) > 0) {
	process.exitCode = await countTwice(Number(file));
} else {
	say('clocks-usage');
	process.exitCode = 2;
}

function check(path: string): void {
	const cases: unknown = JSON.parse(readFileSync(path, 'utf8'));
	const misses = (Array.isArray(cases) ? cases : [cases]).map(checkCase);
	const failed = misses.filter((miss) => miss !== undefined);
	for (const miss of failed) console.log(miss);
	console.log(`${misses.length - failed.length} passed, ${failed.length} failed`);
	process.exitCode = failed.length > 0 ? 1 : 0;
}
