import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Case } from '#casework/case.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import type { Role } from '#casework/lifecycle.ts';
import { compactChanges } from '#statistics/statistics.store.server.ts';
import { filedAlone } from '#procedures.ts';
import { expectFigures, expectSound, expectSoundCase } from '../support/sound.ts';
import { inputFor, playing } from '../support/walk.ts';
import { does, file, procedure, refusal, world } from '../support/world.ts';

const w = await world();
const roles: readonly Role[] = [
	'resident',
	'dispatcher',
	'handler',
	'head',
	'co-handler',
	'reviewer',
	'liaison',
	'system'
];
const step = fc.record({
	wild: fc.constantFrom(true, false, false),
	at: fc.nat({ max: 9999 }),
	role: fc.constantFrom(...roles),
	unit: fc.constantFrom('housing', 'transport', 'traffic-police', 'xinling'),
	days: fc.constantFrom(0, 0, 1, 3, 20),
	copy: fc.boolean()
});

/** One step of a random walk: mostly a row that fits the stage by somebody who may, sometimes anything by anybody. */
async function tryStep(
	on: Case,
	one: typeof step extends fc.Arbitrary<infer T> ? T : never
): Promise<string> {
	const { lifecycle } = procedure(on.procedure);
	const ends = one.at % 5 === 0 ? [] : ['withdraw', 'merge', 'route-away', 'confirm-solved', 'close'];
	const fitting = Object.keys(lifecycle).filter(
		(action) => lifecycle[action]?.from.includes(on.stage) && !ends.includes(action)
	);
	const actions = one.wild && one.at % 3 === 0 ? Object.keys(lifecycle) : fitting;
	const action = actions[one.at % actions.length];
	const row = action === undefined ? undefined : lifecycle[action];
	if (action === undefined || !row) return 'nothing-left';
	const role = one.wild ? one.role : (row.by[one.at % row.by.length] ?? one.role);
	const input = await inputFor(w, on, row, one.unit);
	const copies = one.copy ? { coUnits: ['education'] } : {};
	return refusal(does(w, on, await playing(w, on, role), action, { ...input, ...copies }));
}

it('keeps every case, copy, figure and commitment sound over any walk', async () => {
	const done: Record<string, number> = {};
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom(...filedAlone.map((one) => one.id)),
			fc.boolean(),
			fc.boolean(),
			fc.array(step, { minLength: 20, maxLength: 36 }),
			async (id, electronic, compacts, steps) => {
				w.on('2026-03-02');
				const { id: caseId } = await file(w, id, {
					electronic,
					matter: id === 'petition' ? 'public-rental' : null
				});
				for (const one of steps) {
					w.later(one.days);
					const on = await loadCase(w.db, caseId);
					if (!on) throw new Error('gone');
					const answer = await tryStep(on, one);
					done[answer] = (done[answer] ?? 0) + 1;
					if (answer !== 'done') expect(await loadCase(w.db, caseId)).toEqual(on);
				}
				await expectSoundCase(w, caseId);
				if (!compacts) return;
				await compactChanges(w.db);
				await expectFigures(w);
			}
		),
		{ numRuns: 25 }
	);
	await expectSound(w);
	await compactChanges(w.db);
	await expectSound(w);
	expect(done['done'], JSON.stringify(done)).toBeGreaterThan(120);
	expect(Object.keys(done).length).toBeGreaterThan(4);
}, 180_000);
