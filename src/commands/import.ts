import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { csvOf } from '#platform/csv.ts';
import { ZodError } from 'zod';
import { Refusal } from '#casework/refusal.ts';
import { importEntry, type Certainty } from '#commands/import-entry.server.ts';
import { openHere } from '#commands/open-here.server.ts';
import { columnNames, readRegister, type ColumnNames } from '#commands/register-file.server.ts';
import { complain, language, say } from '#commands/say.server.ts';
import { clerksOf } from '#commands/clerks.store.server.ts';
import { doneKeys, markDone } from '#commands/import-rows.store.server.ts';
import { commandLine, importWords } from '#i18n/commands.ts';
import { procedureOf } from '#procedures.ts';

/** `npm run import -- FILE [--map MAP.json] [--source NAME] [--procedure message]`, resumable: what is in is passed over. */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		map: { type: 'string' },
		source: { type: 'string' },
		procedure: { type: 'string', default: 'message' }
	}
});
const file = positionals[0];
const procedure = procedureOf(values.procedure);
if (file === undefined || procedure === undefined) {
	say('import-usage');
	process.exit(2);
}

const opened = await openHere();
if (opened === null) process.exit(1);
const { portal, close } = opened;
const started = performance.now();
const count = { read: 0, done: 0, before: 0, refused: 0, answered: 0 };
const certainties: Record<Certainty, number> = { certain: 0, likely: 0, unsure: 0 };
const refused: { key: string; because: string }[] = [];
try {
	const names: ColumnNames =
		values.map === undefined ? {} : columnNames.parse(JSON.parse(readFileSync(values.map, 'utf8')));
	const source = values.source ?? basename(file);
	const context = await portal.context();
	const clerks = await clerksOf(portal.db, context.now);
	const known = await doneKeys(portal.db, source);
	const entries = readRegister(file, names);
	const bar = setInterval(() => process.stderr.isTTY && process.stderr.write(`\r${progress()}`), 300);

	const work = async () => {
		for (;;) {
			const next = await entries.next();
			if (next.done) return;
			count.read += 1;
			if (!next.value.ok) {
				refused.push({ key: next.value.key, because: next.value.because });
				continue;
			}
			const { entry } = next.value;
			if (known.has(entry.key)) {
				count.before += 1;
				continue;
			}
			try {
				const { on, certainty } = await importEntry(
					context,
					procedure,
					source,
					entry,
					clerks,
					importWords[language]
				);
				await markDone(portal.db, source, entry.key, on.id);
				count.done += 1;
				certainties[certainty] += 1;
				if (entry.reply !== '') count.answered += 1;
			} catch (error) {
				if (!(error instanceof Refusal || error instanceof ZodError)) throw error;
				refused.push({
					key: entry.key,
					because:
						error instanceof Refusal
							? [error.because, ...Object.entries(error.problems).flat()].join(' ')
							: error.issues.map((one) => `${one.path.join('.')}: ${one.message}`).join('; ')
				});
			}
		}
	};
	await Promise.all([work(), work(), work(), work()]);
	clearInterval(bar);
	report(source);
} catch (error) {
	complain(error);
	process.exitCode = 1;
} finally {
	await close();
}
process.exit();

function progress(): string {
	const seconds = Math.round((performance.now() - started) / 1000);
	return `${'█'.repeat(Math.min(40, Math.floor(count.read / 200)))} ${count.read}  ${seconds} s `;
}

function report(source: string): void {
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	const share = (n: number) => (count.done === 0 ? '–' : `${((100 * n) / count.done).toFixed(1)}%`);
	console.log(
		`\nread=${count.read} imported=${count.done} already=${count.before} refused=${refused.length} answered=${count.answered} seconds=${seconds}`
	);
	console.log(
		`routing certain=${share(certainties.certain)} likely=${share(certainties.likely)} unsure=${share(certainties.unsure)}`
	);
	for (const one of refused.slice(0, 20)) console.log(`  ${one.key}: ${one.because}`);
	if (refused.length === 0) return;
	const folder = join(portal.config.dataDir, 'import');
	mkdirSync(folder, { recursive: true });
	const list = join(folder, `${source}.refused.csv`);
	writeFileSync(list, csvOf(refused));
	console.log(commandLine(language, 'import-refused', list));
}
