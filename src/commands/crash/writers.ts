import { appendFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { crashContext, crashFiling } from '#commands/crash/filing.server.ts';
import type { Case } from '#casework/case.ts';
import { fileCase } from '#casework/file-case.store.server.ts';
import { openDatabase } from '#platform/database/open.server.ts';
import { procedureOf } from '#procedures.ts';
import type { Schema } from '#tables.ts';

/**
 * The process that is killed: writers that file, each with a key that it repeats until it is answered, and write down
 * what they begin and what was acknowledged.
 */
const [url = '', log = '', mark = '', writers = '8', ms = '1000', ...open] = process.argv.slice(2);
const { db, close } = openDatabase<Schema>(url, { max: Number(writers) });
const context = crashContext(db);
const procedure = procedureOf('message');
const end = Date.now() + Number(ms);

await Promise.all(Array.from({ length: Number(writers) }, (_, writer) => write(writer)));
await close();

async function write(writer: number): Promise<void> {
	for (let n = 0; open.length > 0 || Date.now() < end; n++)
		await fileUntilAnswered(open.pop() ?? `${mark}-${writer}-${n}`);
}

async function fileUntilAnswered(key: string): Promise<void> {
	appendFileSync(log, `try ${key}\n`);
	for (;;) {
		try {
			const on = await file(key);
			appendFileSync(log, `ack ${key} ${on.number}\n`);
			return;
		} catch {
			await wait(20);
		}
	}
}

function file(key: string): Promise<Case> {
	if (!procedure) throw new Error('no procedure to file');
	const resident = { kind: 'resident', caseId: '' } as const;
	return fileCase({ ...context, now: new Date() }, procedure, crashFiling(key), resident);
}
