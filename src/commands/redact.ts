import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { redactionMiss } from '#publication/mask/check.ts';

const caseSchema = z.object({
	kind: z.string(),
	value: z.string().min(1),
	valid: z.boolean(),
	note: z.string().default(''),
	text: z.string()
});

const [verb, file] = process.argv.slice(2);

if (verb !== 'check' || file === undefined) {
	console.error('npm run redact -- check FILE');
	process.exit(2);
}

const cases = z.array(caseSchema).parse(JSON.parse(readFileSync(file, 'utf8')));
let failed = 0;
for (const row of cases) {
	const miss = redactionMiss(row);
	if (miss === undefined) continue;
	failed += 1;
	console.log(`${row.kind} ${row.value}: ${miss} | ${row.text}`);
}
console.log(`${cases.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
