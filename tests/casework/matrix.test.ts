import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { asOfficer } from '#casework/as-officer.store.server.ts';
import type { Accused, Case, Officer } from '#casework/case.ts';
import type { Role } from '#casework/lifecycle.ts';
import { casesVisibleTo } from '#casework/visible.queries.server.ts';
import { officerRoles } from '#people/roles.ts';
import { aCase } from '../support/walk.ts';
import { accusedPerson, accusedUnit, file, world } from '../support/world.ts';

/*
 * Who may see what, written down by itself: as sentences about people, not from the tables of the procedures. The oracle
 * knows the county's tree only by the pairs below.
 */
const below: Readonly<Record<string, readonly string[]>> = {
	'public-security': ['traffic-police'],
	housing: [],
	petitions: [],
	government: [
		...[
			'petitions',
			'public-security',
			'traffic-police',
			'housing',
			'transport',
			'water',
			'gov-office',
			'justice'
		],
		...['finance', 'market-regulation', 'xinling']
	],
	none: []
};
const units = [
	...[
		'petitions',
		'housing',
		'transport',
		'water',
		'public-security',
		'traffic-police',
		'justice',
		'finance'
	],
	...['gov-office', 'government', 'discipline', 'xinling']
];
const reads = ['registrar', 'dispatcher', 'handler', 'head', 'supervisor', 'leader'];

const w = await world();
const cases: { on: Case; accused: readonly Accused[] }[] = [];
const keep = async (id: string, accused: readonly Accused[], steps: readonly string[] = []) => {
	const walk = await aCase(w, id, { accused });
	for (const step of steps)
		await walk.by('dispatcher', step, step === 'forward' ? { coUnits: ['transport'] } : {});
	cases.push({ on: walk.case, accused });
};
for (const accused of [
	[],
	[accusedUnit('public-security')],
	[accusedUnit('government')],
	[accusedPerson('科长覃某某')]
]) {
	// Under the government stands everybody to whom it could be forwarded.
	await keep('petition', accused, accused[0]?.unit === 'government' ? [] : ['forward']);
	await keep('petition', accused);
	await keep('unlawful-act', accused);
	await keep('fee-report', accused);
}
await keep('suggestion', []);
await keep('message', []);
cases.push({ on: await file(w, 'accusation'), accused: [] });

/** An officer's account is not needed to read: a post that does not exist shows that nothing else lets in. */
const officers: Officer[] = units.flatMap((unit) =>
	[...officerRoles, 'none-such', ''].flatMap((role) =>
		['向某', '覃某某'].map((name) => ({
			kind: 'officer' as const,
			account: '00000000-0000-4000-8000-000000000001',
			name,
			unit,
			roles: (role === '' ? [] : [role]) as unknown as readonly Role[]
		}))
	)
);

const keptAway = (officer: Officer, accused: readonly Accused[]): boolean =>
	accused.some(({ unit, person }) =>
		person === null
			? unit === officer.unit || (below[unit ?? 'none'] ?? []).includes(officer.unit)
			: person.includes(officer.name)
	);
const standsWith = (officer: Officer, on: Case): boolean =>
	[on.dispatcher, on.unit, ...on.coUnits].includes(officer.unit);
const sees = (officer: Officer, one: (typeof cases)[number]): boolean => {
	const [role = ''] = officer.roles as readonly string[];
	if (keptAway(officer, one.accused)) return false;
	if (one.on.sealed) return role === 'liaison' && standsWith(officer, one.on);
	return reads.includes(role) && standsWith(officer, one.on);
};
/** Who supervises reads more than the own unit's, and the list of supervision narrows it further. */
const atMost = (officer: Officer, one: (typeof cases)[number]): boolean =>
	sees(officer, one) ||
	(!one.on.sealed &&
		!keptAway(officer, one.accused) &&
		(officer.roles as readonly string[]).some((role) => role === 'supervisor' || role === 'leader'));

const numbers = (wanted: (one: (typeof cases)[number]) => boolean) =>
	cases
		.filter(wanted)
		.map(({ on }) => on.id)
		.sort();
const nameOf = (officer: Officer) => `${officer.unit}.${officer.roles[0] ?? 'nobody'}.${officer.name}`;
const tables = [
	'timeline',
	'deadlines',
	'papers',
	'accused',
	'co_units',
	'case_files',
	'publications'
] as const;

it(`S51 S54 gives each of ${officers.length} posts the same cases by the desk's condition and by the database alone`, async () => {
	let cells = 0;
	let shown = 0;
	for (const officer of officers) {
		const wanted = numbers((one) => sees(officer, one));
		const byCondition = await w.db
			.selectFrom('cases')
			.select('id')
			.where(casesVisibleTo(officer, w.county))
			.execute();
		expect([nameOf(officer), byCondition.map((row) => row.id).sort()]).toEqual([nameOf(officer), wanted]);
		const rows = await asOfficer(w.db, officer, async (own) => ({
			cases: (await own.selectFrom('cases').select('id').execute()).map((row) => row.id).sort(),
			// Every table that hangs on a case, with no condition at all.
			beside: (
				await sql<{ id: string }>`${sql.join(
					tables.map((table) => sql`select case_id as id from ${sql.table(table)}`),
					sql` union `
				)}`.execute(own)
			).rows.map((row) => row.id)
		}));
		const most = numbers((one) => atMost(officer, one));
		expect([nameOf(officer), rows.cases]).toEqual([nameOf(officer), most]);
		expect(rows.beside.filter((id) => !most.includes(id))).toEqual([]);
		cells += cases.length * (2 + tables.length);
		shown += wanted.length;
	}
	// The table would say nothing if nobody saw anything, or everybody all.
	expect(cells).toBeGreaterThan(40_000);
	expect(shown).toBeGreaterThan(150);
});

it('S53 shows nothing to a connection that names no officer, and no person, key or letter to any', async () => {
	const desk = w.open({ role: 'portal_desk' });
	expect(await desk.db.selectFrom('cases').select('id').execute()).toEqual([]);
	expect(await desk.db.selectFrom('timeline').select('n').execute()).toEqual([]);
	const officer = await w.officer('petitions', 'dispatcher');
	const denied = [
		...['parties', 'case_keys', 'contact_keys', 'co_signers', 'sealed_contents', 'notices', 'looks'],
		...['accounts', 'sessions', 'exports', 'kept_keys', 'drafts', 'register_entries']
	];
	for (const table of denied)
		await expect(
			asOfficer(w.db, officer, (own) => sql`select 1 from ${sql.table(table)}`.execute(own))
		).rejects.toMatchObject({ code: '42501' });
});

it('S54 lets neither the desk nor the public write, change a table or become another role', async () => {
	for (const role of ['portal_desk', 'portal_public']) {
		const { rows } = await w.pool.query<{ table_name: string; privilege_type: string }>(
			`select table_name, privilege_type from information_schema.role_table_grants
				where grantee = $1 and privilege_type <> 'SELECT'`,
			[role]
		);
		expect(rows).toEqual([]);
		const open = w.open({ role });
		for (const attempt of [
			'create table taken (n int)',
			'alter table cases add column taken int',
			'alter table cases disable row level security',
			'drop policy desk_reads on cases',
			'alter table timeline disable trigger all',
			`update cases set title = ''`,
			'delete from timeline',
			'truncate register_entries'
		])
			await expect(open.pool.query(attempt), attempt).rejects.toMatchObject({ code: '42501' });
		const { rows: flags } = await w.pool.query(
			`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin from pg_roles where rolname = $1`,
			[role]
		);
		expect(Object.values(flags[0] as object).some(Boolean)).toBe(false);
	}
});

it('S62 shows no case to who only runs the portal, its archive or its safety', async () => {
	for (const role of ['administrator', 'archivist', 'security']) {
		for (const unit of ['petitions', 'housing', 'discipline']) {
			const officer = officers.find(
				(one) => one.unit === unit && (one.roles as readonly string[])[0] === role
			);
			if (!officer) throw new Error('no such post');
			const own = await w.db
				.selectFrom('cases')
				.select('id')
				.where(casesVisibleTo(officer, w.county))
				.execute();
			expect(own).toEqual([]);
		}
	}
});
