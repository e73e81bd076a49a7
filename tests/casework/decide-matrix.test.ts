import { expect, it } from 'vitest';
import type { Accused, Actor, Case } from '#casework/case.ts';
import { decide } from '#casework/decide.ts';
import { officerRoles } from '#people/roles.ts';
import { procedures } from '#procedures.ts';
import { day } from '#clocks/day.ts';
import { loadCounty } from '#units/county.server.ts';

/*
 * Every action of every procedure at every stage for every post in every relation to the case, against sentences about
 * people that know nothing of how the decision is made.
 */
const county = loadCounty('src/units/badong');
const SORTS = 'petitions';
const HAS = 'public-security';
const BELOW = 'traffic-police';
const HELPS = 'transport';
const OTHER = 'water';
const units = [SORTS, HAS, BELOW, HELPS, OTHER];
const account = '00000000-0000-4000-8000-000000000001';

type Relation = { name: string; accused: readonly Accused[]; sealed: boolean };
const relations: readonly Relation[] = [
	{ name: 'plain', accused: [], sealed: false },
	{ name: 'unit complained of', accused: [{ unit: HAS, person: null }], sealed: false },
	{ name: 'person complained of', accused: [{ unit: null, person: '科长 覃某' }], sealed: false },
	{ name: 'sealed', accused: [], sealed: true }
];
const names = ['向某', '覃某'];

const officers: Actor[] = units.flatMap((unit) =>
	[...officerRoles, 'none-such'].flatMap((role) =>
		names.map((name) => ({ kind: 'officer', account, name, unit, roles: [role] }) as unknown as Actor)
	)
);
const ID = '00000000-0000-4000-8000-00000000000a';
const others: Actor[] = [
	{ kind: 'resident', caseId: ID },
	{ kind: 'resident', caseId: '00000000-0000-4000-8000-00000000000b' },
	{ kind: 'third-party', caseId: ID, party: 'third-1' },
	{ kind: 'third-party', caseId: '00000000-0000-4000-8000-00000000000b', party: 'third-1' },
	{ kind: 'system' }
];

/** Whom the law keeps away: the unit complained of, what stands below it, and the person. */
function keptAway(actor: Actor, { accused }: Relation): boolean {
	if (actor.kind !== 'officer') return false;
	return accused.some(({ unit, person }) =>
		person === null ? unit === HAS && [HAS, BELOW].includes(actor.unit) : actor.name === '覃某'
	);
}

/** What a post may be on this case: who sorts stands where it is sorted, who works on it where it lies, and so on. */
const posts: Readonly<Record<string, (actor: Actor, relation: Relation) => boolean>> = {
	resident: (actor) => actor.kind === 'resident' && actor.caseId === ID,
	'third-party': (actor) => actor.kind === 'third-party' && actor.caseId === ID,
	system: (actor) => actor.kind === 'system',
	registrar: (actor) => holds(actor, 'registrar', SORTS),
	dispatcher: (actor) => holds(actor, 'dispatcher', SORTS),
	supervisor: (actor) => holds(actor, 'supervisor', SORTS),
	handler: (actor) => holds(actor, 'handler', HAS),
	head: (actor) => holds(actor, 'head', HAS),
	reviewer: (actor) => holds(actor, 'head', HAS),
	'co-handler': (actor) => holds(actor, 'handler', HELPS),
	liaison: (actor, { sealed }) => sealed && holds(actor, 'liaison', SORTS),
	leader: () => false
};
const holds = (actor: Actor, role: string, unit: string): boolean =>
	actor.kind === 'officer' && actor.unit === unit && (actor.roles as readonly string[]).includes(role);

const caseIn = (procedure: string, stage: string, { accused, sealed }: Relation): Case => ({
	id: ID,
	number: '2026-0000-0000',
	procedure,
	stage,
	title: '',
	facts: {},
	matter: null,
	task: null,
	route: null,
	dispatcher: SORTS,
	unit: HAS,
	handler: null,
	channel: 'web',
	receivedAt: new Date('2026-03-02T02:00:00Z'),
	receivedOn: day('2026-03-02'),
	township: null,
	village: null,
	identity: 'named',
	electronic: true,
	language: 'zh',
	outcome: null,
	sealed,
	questionOpen: false,
	published: false,
	mergedInto: null,
	boundTo: null,
	bound: [],
	minor: false,
	accused,
	coUnits: [HELPS],
	timeline: [],
	version: 1
});

/** A part of all seven million cells, always the same; `MATRIX=all` decides every one. */
const every = process.env['MATRIX'] === 'all' ? 1 : 120;

it('S51 S53 decides every cell of action, stage, post and relation as the sentences say', () => {
	let seen = 0;
	let cells = 0;
	let allowed = 0;
	const differ: string[] = [];
	for (const one of procedures) {
		// Who may is asked alone: what else a row asks for has its own tests.
		const lifecycle = Object.fromEntries(
			Object.entries(one.lifecycle).map(([action, step]) => [action, { ...step, guards: [], checks: [] }])
		);
		const procedure = { ...one, lifecycle };
		const actions = [...Object.keys(procedure.lifecycle), 'no-such-action'];
		for (const stage of [...Object.keys(procedure.stages), 'no-such-stage']) {
			for (const relation of relations) {
				const on = caseIn(procedure.id, stage, relation);
				for (const actor of [...officers, ...others]) {
					const away = keptAway(actor, relation);
					for (const action of actions) {
						seen += 1;
						if (((seen * 2_654_435_761) >>> 0) % every !== 0) continue;
						cells += 1;
						const step = procedure.lifecycle[action];
						const fits = step?.by.some((role) => posts[role]?.(actor, relation)) === true;
						const may = !away && step !== undefined && step.from.includes(stage) && fits;
						const decision = decide(
							procedure,
							action,
							{ on, actor, input: {}, today: day('2026-03-02'), deadlines: [] },
							county
						);
						const past =
							decision.ok ||
							!['not-found', 'no-such-action', 'not-from-this-stage', 'not-by-you'].includes(
								decision.because
							);
						if (past) allowed += 1;
						// Who is complained of learns nothing, not even that the action does not exist.
						const silent = !away || (!decision.ok && decision.because === 'not-found');
						if (decision.ok !== may || !silent)
							differ.push(
								`${procedure.id} ${action} at ${stage}, ${relation.name}, ${JSON.stringify(actor)}`
							);
					}
				}
			}
		}
	}
	expect(differ.slice(0, 5)).toEqual([]);
	expect(cells).toBeGreaterThan(50_000);
	expect(allowed).toBeGreaterThan(100);
	console.log(`cells=${cells} past=${allowed} differences=${differ.length}`);
});
