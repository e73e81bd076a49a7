import { checkRegister } from '#casework/check-register.queries.server.ts';
import { tamperings, withAllRights, type Tampering } from '#commands/register/tamper.store.server.ts';
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

/**
 * Tampers with the database again and again, each time anew and taken back after the check, and counts what the check
 * against the last published checkpoint did not find. `seed` repeats a trial.
 */
export async function tamperTrial(db: Db, signer: Signer, times: number, seed: number): Promise<Trial> {
	const chance = chanceOf(seed);
	const thief = signerOf(signer.origin, Buffer.alloc(32, 99).toString('base64'));
	const published = (await newestCheckpoint(db))?.note ?? '';
	const missed: string[] = [];
	const by: Record<string, number> = {};
	const check = async (on: Db) =>
		checkRegister(on, { verifier: signer.verifier, published, ...(await registeredTexts(on)) });
	for (let at = 0; at < times; at += 1) {
		const [name, tamper] = chance.pick(Object.entries<Tampering>(tamperings));
		const key = chance.is(0.5) ? signer : thief;
		by[name] = (by[name] ?? 0) + 1;
		const seen = await takenBack(db, async (trx) => {
			await withAllRights(trx);
			await tamper(trx, chance, key);
			return (await check(trx as unknown as Db)).findings.length > 0;
		});
		if (!seen) missed.push(`${at} ${name}`);
	}
	return { times, missed, by };
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
