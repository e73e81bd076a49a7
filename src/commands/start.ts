import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, isBuildStale } from '#commands/build.server.ts';
import { readAhead } from '#commands/read-ahead.ts';
import { prepare } from '#commands/prepare.ts';
import { complain, language, say } from '#commands/say.server.ts';
import { openServer } from '#commands/serve.server.ts';
import { commandLine, variableSentence } from '#i18n/commands.ts';
import { readConfig, type Config } from '#platform/config.server.ts';
import { startEmbedded } from '#platform/database/embedded.server.ts';
import { migrate } from '#platform/database/migrate.server.ts';
import { loadMasterKey, loadOlderMasterKey, loadRegisterKey } from '#platform/own-keys.server.ts';

const stops: (() => Promise<void>)[] = [];
let stopDatabase = async (): Promise<void> => undefined;
let stopping = false;
process.once('SIGINT', () => void stop(0));
process.once('SIGTERM', () => void stop(0));
if (process.env['npm_lifecycle_event'] !== undefined) stopWithParent();

try {
	await start();
} catch (error) {
	if (!stopping) {
		complain(error);
		await stop(1);
	}
}

async function start(): Promise<void> {
	const read = readConfig(process.env);
	if ('problems' in read) {
		const list = read.problems.map(({ variable, code }) => `  ${variableSentence(language, variable, code)}`);
		console.error([commandLine(language, 'config-wrong'), ...list].join('\n'));
		process.exitCode = 1;
		return;
	}
	const { config } = read;
	const keys = {
		masterKey: loadMasterKey(config),
		olderMasterKey: loadOlderMasterKey(config),
		registerKey: loadRegisterKey(config)
	};
	const server = await openServer({
		host: config.host,
		port: config.port,
		behindProxy: config.trustProxy > 0,
		secure: config.origin?.startsWith('https:') ?? false,
		starting: commandLine(language, 'starting')
	});
	stops.push(server.stop);
	const building = isBuildStale() ? (say('building'), build()) : Promise.resolve();
	// Its failure is awaited below; without this the process would end before that.
	building.catch(() => undefined);
	const url = await openDatabase(config);
	const prepared = await prepare({ config, url, ...keys });
	stops.push(prepared.stop);
	await building;
	setEnvironment(config, url, keys);
	const { handler } = await import(pathToFileURL(resolve('build', 'handler.js')).href);
	stops.push(async () => void process.emit('sveltekit:shutdown' as never, 'stop' as never));
	server.handOver(handler);
	void readAhead(server.port);
	say('ready', config.origin ?? `http://localhost:${server.port}`);
	for (const line of prepared.lines) console.log(line);
}

async function openDatabase(config: Config): Promise<string> {
	let url: string;
	if (config.database.kind === 'server') url = config.database.url;
	else {
		say('database');
		const embedded = await startEmbedded({ folder: config.database.folder, database: 'county' });
		stopDatabase = embedded.stop;
		url = embedded.url;
	}
	const applied = await migrate(url, { folder: join(import.meta.dirname, '..', '..', 'migrations') });
	if (applied.length > 0) say('migrated', applied.join(', '));
	return url;
}

type Keys = { masterKey: string; olderMasterKey: string | undefined; registerKey: string };

/** The built portal reads its configuration again, in this process, from the environment. */
function setEnvironment(config: Config, url: string, keys: Keys): void {
	const values: Record<string, string | undefined> = {
		DATABASE_URL: url,
		MASTER_KEY: keys.masterKey,
		MASTER_KEY_OLD: keys.olderMasterKey,
		REGISTER_KEY: keys.registerKey,
		REGISTER_NAME: config.registerName,
		DATA_DIR: config.dataDir,
		DEMONSTRATION: config.demonstration ? 'on' : 'off',
		ORIGIN: config.origin,
		PROTOCOL_HEADER: 'x-forwarded-proto',
		ADDRESS_HEADER: config.trustProxy > 0 ? 'x-forwarded-for' : undefined,
		XFF_DEPTH: config.trustProxy > 0 ? String(config.trustProxy) : undefined,
		BODY_SIZE_LIMIT: String(config.uploadLimit)
	};
	for (const [name, value] of Object.entries(values)) {
		if (value === undefined) delete process.env[name];
		else process.env[name] = value;
	}
}

// npm passes a signal on to the shell it runs us in, and that shell ends without passing it on.
function stopWithParent(): void {
	const parent = process.ppid;
	setInterval(() => {
		if (process.ppid !== parent) void stop(0);
	}, 250).unref();
}

async function stop(code: number): Promise<void> {
	if (stopping) return;
	stopping = true;
	if (code === 0) say('stopping');
	// The requests under way end before what they use is closed, and the database is the last to go.
	for (const one of [...stops, stopDatabase]) await one().catch(complain);
	if (code === 0) say('stopped');
	process.exit(code);
}
