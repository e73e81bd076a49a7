import { readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { removeOrphans } from '#casework/unowned-files.store.server.ts';
import { openBalancer } from '#commands/crash/balancer.server.ts';
import { crashContext } from '#commands/crash/filing.server.ts';
import { filePatiently, type Seen } from '#commands/crash/people.ts';
import { ownedFiles, verdict, type Verdict } from '#commands/crash/verdict.queries.server.ts';
import { ownPortal, type OwnPortal } from '#commands/own-portal.server.ts';
import { openDatabase } from '#platform/database/open.server.ts';
import { openFiles } from '#platform/files.server.ts';
import type { Schema } from '#tables.ts';

const WRITERS = 8;

type Options = {
	readonly cycles: number;
	/** Whether processes are killed, or asked to end as an update does. */
	readonly how: 'kill' | 'restart';
	readonly say: (line: string) => void;
};

export type PortalFound = Verdict & {
	readonly acknowledged: number;
	readonly failed: number;
	readonly different: number;
	/** Files that no row owns after the sweep, and how many the sweep removed. */
	readonly orphans: number;
	readonly swept: number;
	/** The longest that a process took to end when it was asked to. */
	readonly drainMs: number;
};

/**
 * Two processes of a portal behind a balancer, eight people who file at once, and one process after the other killed or
 * restarted at moments drawn by lot.
 */
export async function portalTrial({ cycles, how, say }: Options): Promise<PortalFound> {
	const portal = await ownPortal({}, 2);
	try {
		await portal.start(0);
		await portal.start(1);
		const balancer = await openBalancer(portal.addresses);
		const seen: Seen = { tried: new Set(), acknowledged: new Map(), failed: 0, different: 0 };
		let goesOn = true;
		const people = Array.from({ length: WRITERS }, (_, at) =>
			filePatiently(balancer.address, `p${at}`, seen, () => goesOn)
		);
		let drainMs = 0;
		for (let cycle = 0; cycle < cycles; cycle += 1) {
			const which = cycle % 2;
			await Promise.race([wait(Math.random() * 1000), ...people]);
			if (how === 'kill') await portal.kill(which);
			else drainMs = Math.max(drainMs, Math.round(await portal.stop(which)));
			await portal.start(which);
			say(`cycle=${cycle + 1} ${how}=${which} acknowledged=${seen.acknowledged.size} failed=${seen.failed}`);
		}
		goesOn = false;
		await Promise.all(people);
		await balancer.close();
		const { acknowledged, failed, different } = seen;
		const judged = await judge(portal, seen);
		return { ...judged, acknowledged: acknowledged.size, failed, different, drainMs };
	} finally {
		await portal.drop();
	}
}

async function judge(
	portal: OwnPortal,
	seen: Seen
): Promise<Verdict & Pick<PortalFound, 'orphans' | 'swept'>> {
	const { db, close } = openDatabase<Schema>(portal.url);
	try {
		const found = await verdict(db, crashContext(db), seen);
		const files = await openFiles({ kind: 'folder', folder: portal.files });
		const swept = await removeOrphans(db, files, new Date());
		const owned = await ownedFiles(db);
		const there = readdirSync(portal.files, { recursive: true, encoding: 'utf8' })
			.map((path) => path.split(/[/\\]/).at(-1) ?? '')
			.filter((name) => /^[0-9a-f]{40}$/.test(name));
		return { ...found, orphans: there.filter((id) => !owned.has(id)).length, swept };
	} finally {
		await close();
	}
}
