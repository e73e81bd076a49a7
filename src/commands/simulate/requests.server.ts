import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Officer } from '#casework/case.ts';
import type { Role } from '#casework/lifecycle.ts';
import { countyCalendar } from '#clocks/calendars.ts';
import { differences, recountedCells } from '#commands/simulate/recount.queries.server.ts';
import { simulateYear } from '#demonstration/request-life.server.ts';
import { staffOf } from '#demonstration/staff.ts';
import { requestStories } from '#demonstration/stories/requests.ts';
import { brokenEqualities, tableFour, tableThree } from '#disclosure/annual-report/count.ts';
import { contestedRequests, countedRequests } from '#disclosure/annual-report/report.queries.server.ts';
import { rankWith } from '#jurisdiction/rank-matters.server.ts';
import { keepers } from '#keepers.server.ts';
import { putOfficer } from '#people/accounts.store.server.ts';
import { readMasterKey } from '#platform/crypto.server.ts';
import { startEmbedded } from '#platform/database/embedded.server.ts';
import { migrate } from '#platform/database/migrate.server.ts';
import { openDatabase } from '#platform/database/open.server.ts';
import { procedureOf, procedures } from '#procedures.ts';
import type { Db, Schema } from '#tables.ts';
import { loadCounty } from '#units/county.server.ts';
import { putUnits } from '#units/units.store.server.ts';

const YEAR = 2025;

export type Simulated = {
	readonly requests: number;
	/** New in the year, answered or closed in it, and open at its end. */
	readonly new: number;
	readonly handled: number;
	readonly open: number;
	/** Equalities of the form that do not hold, over the year, the one before and the one after. */
	readonly broken: number;
	/** Cells in which the count made another way differs. */
	readonly differences: number;
	readonly seconds: string;
};

/** A year of requests on a database that is thrown away, counted for the yearly report in two ways. */
export async function simulateRequests(
	requests: number,
	progress: (done: number) => void
): Promise<Simulated> {
	const folder = mkdtempSync(join(tmpdir(), 'simulate-'));
	const server = await startEmbedded({ folder, database: 'simulate' });
	try {
		await migrate(server.url, { folder: 'migrations' });
		const { db, close } = openDatabase<Schema>(server.url, { max: 6 });
		try {
			const county = loadCounty('src/units/badong');
			await putUnits(db, county);
			const staff = staffOf(await team(db));
			const procedure = procedureOf('information-request');
			if (!procedure) throw new Error('no procedure for requests');
			const context = {
				db,
				county,
				calendar: countyCalendar,
				figures: [],
				masterKey: readMasterKey(randomBytes(32).toString('base64')),
				disciplineKey: await identityToRecipient(await generateX25519Identity()),
				procedures,
				rank: rankWith(county, null),
				keepers,
				now: new Date(Date.UTC(YEAR, 0, 1))
			};
			const began = performance.now();
			await simulateYear(context, procedure, staff, YEAR, requests, progress);
			const seconds = ((performance.now() - began) / 1000).toFixed(1);
			return { requests, ...(await counted(db)), seconds };
		} finally {
			await close();
		}
	} finally {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}

async function team(db: Db): Promise<Officer[]> {
	const units = [...new Set(requestStories.map((one) => one.unit))];
	const posts: [string, Role][] = [
		['gov-office', 'dispatcher'],
		...units.flatMap((unit): [string, Role][] => [
			[unit, 'handler'],
			[unit, 'head']
		])
	];
	const officers: Officer[] = [];
	for (const [unit, role] of posts) {
		const who = { name: `${unit} ${role}`, unit, roles: [role] };
		const signIn = { ...who, signInName: `${unit}.${role}`, password: randomBytes(12).toString('hex') };
		officers.push({ kind: 'officer', account: await putOfficer(db, signIn, new Date()), ...who });
	}
	return officers;
}

async function counted(db: Db): Promise<Omit<Simulated, 'requests' | 'seconds'>> {
	let broken = 0;
	let different = 0;
	let before = tableThree([], YEAR - 2);
	let measured = before;
	for (const year of [YEAR - 1, YEAR, YEAR + 1]) {
		const three = tableThree(await countedRequests(db, 'county', year), year);
		const four = tableFour(await contestedRequests(db, 'county'), year);
		broken += brokenEqualities(three, four, before).length;
		different += differences(three, await recountedCells(db, year));
		before = three;
		if (year === YEAR) measured = three;
	}
	const total = (row: string): number => measured[row]?.['total'] ?? 0;
	return {
		new: total('new'),
		handled: total('handled'),
		open: total('carried-out'),
		broken,
		differences: different
	};
}
