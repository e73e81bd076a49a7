import type pg from 'pg';
import { checkRegister, type CheckOptions } from '#casework/check-register.queries.server.ts';
import { fingerprintOf, tamperings, withAllRights } from '#commands/register/tamper.store.server.ts';
import type { Tampering } from '#commands/register/tamper-rows.store.server.ts';
import { registeredTexts } from '#commands/register/texts.server.ts';
import { chanceOf } from '#demonstration/chance.ts';
import { signerOf, type Signer } from '#register/checkpoint.server.ts';
import { newestCheckpoint } from '#register/tiles.queries.server.ts';
import type { Db, Trx } from '#tables.ts';

export type Trial = {
	readonly times: number;
	readonly missed: readonly string[];
	readonly by: Record<string, number>;
};

/** So many tamperings are under way at once, so that database and check need not wait for one another. */
const LANES = 3;
const DEADLOCK = '40P01';

/**
 * Tampers with the database again and again, each time anew and taken back after the check, and counts what the check
 * against the last published checkpoint did not find. `seed` repeats a trial; a tampering depends on it and its number.
 */
export async function tamperTrial(db: Db, signer: Signer, times: number, seed: number): Promise<Trial> {
	const thief = signerOf(signer.origin, Buffer.alloc(32, 99).toString('base64'));
	const published = (await newestCheckpoint(db))?.note ?? '';
	const missed: string[] = [];
	const by: Record<string, number> = {};
	const readers = await rememberedTexts(db);
	let next = 0;
	const once = async (at: number): Promise<void> => {
		const chance = chanceOf(seed + at * 7919);
		const [name, tamper] = chance.pick(Object.entries<Tampering>(tamperings));
		const key = chance.is(0.5) ? signer : thief;
		const seen = await takenBack(db, async (trx) => {
			await withAllRights(trx);
			await tamper(trx, chance, key);
			const on = trx as unknown as Db;
			const { erased } = await registeredTexts(on);
			const { findings } = await checkRegister(on, {
				verifier: signer.verifier,
				published,
				texts: readers,
				erased
			});
			return findings.length > 0;
		});
		by[name] = (by[name] ?? 0) + 1;
		if (!seen) missed.push(`${at} ${name}`);
	};
	const lane = async () => {
		while (next < times) await untilDone(once, next++);
	};
	await Promise.all(Array.from({ length: LANES }, lane));
	return { times, missed, by };
}

/** Readers that work a kind's texts out anew only where its tables are not byte by byte those of the beginning. */
async function rememberedTexts(db: Db): Promise<CheckOptions['texts']> {
	const { texts } = await registeredTexts(db);
	const tables: Readonly<Record<string, readonly string[]>> = {
		disclosure: ['disclosure_entries', 'disclosure_versions'],
		paper: ['papers']
	};
	const readers: Record<string, CheckOptions['texts'][string]> = {};
	for (const [kind, read] of Object.entries(texts)) {
		const first = await fingerprintOf(db, tables[kind] ?? []);
		const known = await read(db);
		readers[kind] = async (on) =>
			(await fingerprintOf(on, tables[kind] ?? [])) === first ? known : read(on);
	}
	return readers;
}

/** Two that wait for each other's rows: the one that was turned away tries again. */
async function untilDone(once: (at: number) => Promise<void>, at: number): Promise<void> {
	for (;;) {
		try {
			return await once(at);
		} catch (error) {
			if ((error as pg.DatabaseError).code !== DEADLOCK) throw error;
		}
	}
}

const TAKE_BACK = Symbol('take back');

async function takenBack<T>(db: Db, work: (trx: Trx) => Promise<T>): Promise<T> {
	let value: { of: T } | null = null;
	try {
		await db.transaction().execute(async (trx) => {
			value = { of: await work(trx) };
			throw TAKE_BACK;
		});
	} catch (error) {
		if (error !== TAKE_BACK) throw error;
	}
	if (value === null) throw new Error('the work gave nothing');
	return (value as { of: T }).of;
}
