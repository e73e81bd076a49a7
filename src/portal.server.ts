import { error } from '@sveltejs/kit';
import { procedures } from '#procedures.ts';
import type { Context } from '#casework/context.server.ts';
import { keyInForce } from '#casework/sealed/key-in-force.ts';
import { dayInChina } from '#clocks/day.ts';
import { claimFile } from '#casework/unowned-files.store.server.ts';
import type { Calendar } from '#clocks/calendar.ts';
import { calendarReader } from '#clocks/calendar.queries.server.ts';
import { readFigures } from '#clocks/settings.queries.server.ts';
import { readConfig, type Config } from '#platform/config.server.ts';
import { holdFile, isHeld, scanHeld } from '#casework/held-files.store.server.ts';
import { openScanner, type Scan } from '#platform/scanner.server.ts';
import { withKeptIndex } from '#casework/keys/index-key.store.server.ts';
import { readMasterKey, type MasterKey } from '#platform/crypto.server.ts';
import { openDatabase } from '#platform/database/open.server.ts';
import { watchOutages, type Outage } from '#platform/database/outage.server.ts';
import { ping } from '#platform/database/ping.server.ts';
import { openFiles, type Files } from '#platform/files.server.ts';
import { openLog, type Log } from '#platform/log.server.ts';
import { openMetrics, type Metrics } from '#platform/metrics.server.ts';
import { keepers } from '#keepers.server.ts';
import { signInLimits, type SignInLimits } from '#people/sign-in-figures.queries.server.ts';
import { rankWith } from '#jurisdiction/rank-matters.server.ts';
import { modelCache } from '#casework/routing-model.queries.server.ts';
import { signerOf, type Signer } from '#register/checkpoint.server.ts';
import type { Db, Schema } from '#tables.ts';
import type { County } from '#units/county.ts';
import { loadCounty } from '#units/county.server.ts';
import { editedCounty } from '#units/edits.queries.server.ts';
import type pg from 'pg';
import { resolve } from 'node:path';
import { now } from '#platform/time.server.ts';

/** What a process of the portal holds open. */
export type Portal = {
	config: Config;
	db: Db;
	/** Reads public records and statistics, and has no right to read a case. */
	publicDb: Db;
	pool: pg.Pool;
	files: Files;
	/** Looks through what came while nothing could look. */
	scanHeld: () => Promise<void>;
	log: Log;
	metrics: Metrics;
	outage: Outage;
	masterKey: MasterKey;
	/** Signs the register's states. */
	signer: Signer;
	/** The county's data with what the county edited; renewed when an edit is seen. */
	county: () => Promise<County>;
	/** The working calendar as the public pages read it. */
	calendar: () => Promise<Calendar>;
	/** The county's figures for signing in; renewed when a change is seen. */
	signInLimits: () => Promise<SignInLimits>;
	context: (at?: Date) => Promise<Context>;
	close: () => Promise<void>;
};

/** The store with its guard: what waits for the look for viruses, or did not pass it, is given to nobody. */
const guarded = (files: Files, db: Db, scan: Scan | undefined): Files => ({
	...files,
	get: async (id) => ((await isHeld(db, id)) ? error(423, 'held') : files.get(id)),
	stream: async (id) => ((await isHeld(db, id)) ? error(423, 'held') : files.stream(id)),
	...(scan ? { scan, hold: (id: string) => holdFile(db, id, now()) } : {})
});

const FRESH_MS = 10_000;

/** Opens the portal from the environment, which `npm start` has checked. Throws what is wrong by name. */
export async function openPortal(env: Readonly<Record<string, string | undefined>>): Promise<Portal> {
	const read = readConfig(env);
	if ('problems' in read)
		throw new Error(read.problems.map((one) => `${one.variable}: ${one.code}`).join(', '));
	const { config } = read;
	if (
		config.database.kind !== 'server' ||
		config.masterKey === undefined ||
		config.registerKey === undefined ||
		config.disciplinePublicKey === undefined
	) {
		throw new Error('DATABASE_URL, MASTER_KEY, REGISTER_KEY and DISCIPLINE_PUBLIC_KEY must be set');
	}
	const log = openLog(config.logLevel);
	// An idle connection that breaks is an outage only when the next question fails too.
	const onError = () => undefined;
	const main = openDatabase<Schema>(config.database.url, { name: 'portal', max: 10, onError });
	const reading = openDatabase<Schema>(config.database.url, {
		name: 'public',
		role: 'portal_public',
		max: 6,
		onError
	});
	const masterKey = await withKeptIndex(main.db, readMasterKey(config.masterKey, config.olderMasterKey));
	const stored = await openFiles(config.files, (id) => claimFile(main.db, id));
	const scan = config.scanner && openScanner(config.scanner);
	const files = guarded(stored, main.db, scan);
	const disciplineKeys = config.disciplinePublicKey;
	const model = modelCache(main.db);
	const base = loadCounty(config.countyDir ?? resolve('src', 'units', 'badong'));
	const county = cached(editedCounty(main.db, base));
	const calendar = calendarReader(main.db);
	const rank = cached(async () => rankWith(await county(), await model()));
	return {
		config,
		db: main.db,
		publicDb: reading.db,
		pool: main.pool,
		files,
		scanHeld: async () => {
			if (scan) await scanHeld(main.db, stored, scan);
		},
		log,
		outage: watchOutages(log, () => ping(main.db)),
		metrics: openMetrics({ portal: main.pool, public: reading.pool }),
		masterKey,
		signer: signerOf(config.registerName, config.registerKey),
		county,
		calendar: calendarReader(reading.db),
		signInLimits: cached(() => signInLimits(main.db, dayInChina(now()))),
		context: async (at = now()) => ({
			db: main.db,
			county: await county(),
			calendar: await calendar(),
			figures: await readFigures(main.db),
			now: at,
			masterKey,
			disciplineKey: keyInForce(disciplineKeys, dayInChina(at)),
			procedures,
			rank: await rank(),
			keepers
		}),
		close: async () => {
			await Promise.all([main.close(), reading.close()]);
		}
	};
}

/** Remembers a value for some seconds; a failing renewal keeps the old one, so that public pages go on. */
function cached<T>(make: () => Promise<T>): () => Promise<T> {
	let value: { at: number; value: T } | null = null;
	return async () => {
		if (value && Date.now() - value.at < FRESH_MS) return value.value;
		try {
			value = { at: Date.now(), value: await make() };
		} catch (error) {
			if (!value) throw error;
		}
		return value.value;
	};
}
