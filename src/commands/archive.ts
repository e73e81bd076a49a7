import { readFileSync } from 'node:fs';
import { checkArchive } from '#casework/retention/check-archive.server.ts';
import { say } from '#commands/say.server.ts';

/** `npm run archive -- verify FILE`: checks an archive package by itself, without a database. */
const [verb, file] = process.argv.slice(2);
if (verb !== 'verify' || file === undefined) {
	say('archive-usage');
	process.exit(2);
}
const check = checkArchive(readFileSync(file));
if (!check) {
	say('archive-none', file);
	process.exit(1);
}
for (const fault of check.faults) console.log(fault);
const passed = check.files + check.entries - check.faults.length;
console.log(`${passed} passed, ${check.faults.length} failed`);
process.exit(check.faults.length === 0 ? 0 : 1);
