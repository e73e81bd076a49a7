import { appendFileSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openBrowser, type Answer } from '#commands/browse.ts';
import { crashContext } from '#commands/crash/filing.server.ts';
import { verdict, type Verdict } from '#commands/crash/verdict.queries.server.ts';
import { fillMessage, sendMessage } from '#commands/file-message.ts';
import type { OwnPortal } from '#commands/own-portal.server.ts';
import { openDatabase } from '#platform/database/open.server.ts';
import type { Schema } from '#tables.ts';

/** What a portal did while the disk of its database and files was full. */
export type DiskFound = Verdict & {
	readonly acknowledged: number;
	/** Public pages asked for meanwhile, and how many were served. */
	readonly asked: number;
	readonly served: number;
	/** Forms sent meanwhile: taken all the same, given back with what was typed, answered by neither. */
	readonly sent: number;
	readonly taken: number;
	readonly held: number;
	readonly failed: number;
	/** From the moment there is room to the first filing that is taken, without hands. */
	readonly backMs: number;
};

/** A volume larger than this is nobody's to fill. */
const MOST_FREE = 2 * 1024 ** 3;
const TYPED = '停水三天了，请问什么时候恢复？';

const freeBytes = (folder: string): number => {
	const { bavail, bsize } = statfsSync(folder);
	return bavail * bsize;
};

/** Fills the volume that the portal lies on, goes on reading and filing meanwhile, makes room, and counts. */
export async function diskTrial(portal: OwnPortal, volume: string, seconds: number): Promise<DiskFound> {
	if (freeBytes(volume) > MOST_FREE) throw new Error(`more than 2 GiB are free in ${volume}`);
	const ballast = join(volume, 'ballast');
	const journal = { tried: new Set<string>(), acknowledged: new Map<string, string>() };
	const file = async (key: string): Promise<void> => {
		const browser = openBrowser(portal.address);
		journal.tried.add(key);
		await fillMessage(browser, key);
		journal.acknowledged.set(key, await sendMessage(browser));
	};
	for (let n = 0; n < 5; n += 1) await file(`before-${n}`);
	const ready = openBrowser(portal.address);
	journal.tried.add('ready');
	await fillMessage(ready, 'ready');
	const writer = openBrowser(portal.address);
	await writer.post('/file/message', {});

	const found = { asked: 0, served: 0, sent: 0, taken: 0, held: 0, failed: 0 };
	const count = ({ status, text, retryAfter }: Answer, typed: string): void => {
		found.sent += 1;
		if (status === 303) found.taken += 1;
		else if (status === 503 && retryAfter > 0 && text.includes(typed)) found.held += 1;
		else found.failed += 1;
	};
	const end = Date.now() + seconds * 1000;
	for (let n = 0; Date.now() < end; n += 1) {
		// What the database frees meanwhile is taken away again.
		fillUp(ballast);
		for (const page of ['/', '/outcomes', '/statistics']) {
			found.asked += 1;
			if ((await writer.get(page)).status === 200) found.served += 1;
		}
		count(await writer.post('/file/message/what', { title: '停水', story: `${TYPED}${n}`.repeat(9) }), TYPED);
		count(await openBrowser(portal.address).post('/file/message', {}), '');
		count(await ready.post('/file/message/check', { consent: 'yes' }), 'name="consent"');
		await wait(100);
	}
	rmSync(ballast, { force: true });
	const back = performance.now();
	while ((await writer.post('/file/message/what', { title: '停水', story: TYPED })).status !== 303)
		await wait(50);
	journal.acknowledged.set('ready', await sendMessage(ready));
	const backMs = Math.round(performance.now() - back);
	const { db, close } = openDatabase<Schema>(portal.url);
	try {
		const judged = await verdict(db, crashContext(db), journal);
		return { ...judged, ...found, acknowledged: journal.acknowledged.size, backMs };
	} finally {
		await close();
	}
}

/** Writes until not a page more goes in. */
function fillUp(file: string): void {
	for (const size of [1024 ** 2, 64 * 1024, 4096]) {
		const block = Buffer.alloc(size, 1);
		try {
			for (;;) appendFileSync(file, block);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
		}
	}
}
