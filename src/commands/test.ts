import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '#commands/browser.server.ts';
import { build, isBuildStale } from '#commands/build.server.ts';
import { startDatabaseServer } from '#commands/database-server.server.ts';
import { complain, say } from '#commands/say.server.ts';
import { checkTypes, runPlaywright, runVitest, type Count } from '#commands/test-steps.server.ts';

/**
 * What is tried once more on a server of another version: what the database itself must hold, and one story of each part.
 * The others would say the same again; `npm test -- server-all` runs them all there.
 */
const again = [
	...['casework/database', 'casework/door', 'casework/matrix', 'casework/deskwork', 'casework/topics'],
	...['casework/own-data/own-data', 'casework/retention/retention', 'casework/sealed/letters'],
	...['complaints/petition', 'complaints/joint', 'disclosure/information-request', 'disclosure/lists'],
	...['disclosure/annual-report', 'participation/decision', 'participation/hearing', 'participation/experts'],
	...['people/sessions', 'platform/database', 'platform/jobs', 'register/register', 'commands/backup'],
	...['supervision/board', 'supervision/silence']
].map((name) => join('tests', `${name}.test.ts`));

const steps: Readonly<Record<string, () => Count | Promise<Count>>> = {
	types: checkTypes,
	vitest: () => runVitest([]),
	server: () => runOnServer(again),
	'server-all': () => runOnServer(findStories()),
	web: runWeb
};

// `npm test -- types web` runs only these steps.
const wanted = process.argv.slice(2);
const counts: (Count & { readonly name: string })[] = [];
for (const [name, step] of Object.entries(steps)) {
	if (wanted.length > 0 ? !wanted.includes(name) : name === 'server-all') continue;
	console.log(`\n== ${name}`);
	counts.push({ name, ...(await step()) });
}
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log('');
for (const count of counts) console.log(`${count.name}: ${count.passed} passed, ${count.failed} failed`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** Tests that use a database, on a database server: always in CI, elsewhere when one is named. */
async function runOnServer(files: readonly string[]): Promise<Count> {
	const given = process.env['TEST_DATABASE_URL'] ?? '';
	if (given === '' && (process.env['CI'] ?? '') === '') return skip('no-database-server');
	const server = await startDatabaseServer(given);
	if (server === undefined) return skip('no-database-server');
	try {
		return runVitest(files, server.url);
	} finally {
		await server.stop();
	}
}

async function runWeb(): Promise<Count> {
	try {
		if (isBuildStale()) await build();
	} catch (error) {
		complain(error);
		return { passed: 0, failed: 1 };
	}
	const browser = await ensureBrowser();
	if (browser !== undefined) return runPlaywright(browser);
	say('no-browser');
	return { passed: 0, failed: 1 };
}

/** Every test that walks through a database. */
function findStories(): string[] {
	return readdirSync('tests', { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.test.ts') && !name.startsWith('web'))
		.map((name) => join('tests', name))
		.filter((path) => readFileSync(path, 'utf8').includes('support/'));
}

function skip(why: 'no-database-server'): Count {
	say(why);
	return { passed: 0, failed: 0 };
}
