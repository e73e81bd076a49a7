import { readFileSync } from 'node:fs';
import { checkCase } from '#commands/clocks/check.ts';
import { listRules } from '#commands/clocks/list.ts';

const [verb, file] = process.argv.slice(2);

if (verb === 'list') {
	console.log(listRules().join('\n'));
} else if (verb === 'check' && file !== undefined) {
	check(file);
} else {
	console.error('npm run clocks -- check FILE | list');
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
