import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Accused, Officer } from '#casework/case.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import { deskCounts, deskPage, deskRows, isVisible } from '#casework/desk.queries.server.ts';
import { deskViews } from '#casework/desk-filter.ts';
import { caseFor, caseNumberOf } from '#casework/officer-case.queries.server.ts';
import type { Role } from '#casework/lifecycle.ts';
import { filedAlone } from '#procedures.ts';
import { inputFor } from '../support/walk.ts';
import { does, file, procedure, refusal, world } from '../support/world.ts';

const w = await world();
const open = filedAlone.filter((one) => !one.sealed).map((one) => one.id);
const units = [
	'petitions',
	'gov-office',
	'political-legal',
	'public-security',
	'traffic-police',
	'housing',
	'market-regulation',
	'government'
];
const people = ['阮文清', '欧阳一', '谭 二'];
const roles: readonly Role[] = ['registrar', 'dispatcher', 'supervisor', 'handler', 'head'];

const accusedUnits = fc.constantFrom(
	...units,
	'industry-commerce',
	'party-committee',
	'social-work',
	'all-departments'
);
const accused = fc.oneof(
	{ weight: 3, arbitrary: accusedUnits.map((unit): Accused => ({ unit, person: null })) },
	{
		weight: 1,
		arbitrary: fc
			.constantFrom('阮文清', '阮　文清 副局长', '谭二', '局长欧 阳一')
			.map((person): Accused => ({ unit: null, person }))
	}
);
const step = fc.record({
	unit: fc.constantFrom(...units),
	name: fc.constantFrom(...people),
	roles: fc.subarray([...roles], { minLength: 1 }),
	fits: fc.boolean(),
	at: fc.nat({ max: 999 }),
	to: fc.constantFrom(...units, 'transport'),
	copy: fc.option(fc.constantFrom(...units), { nil: undefined })
});

/** Written again for this test: a unit is kept away when it, or any unit above it, is complained of or carries that on. */
function isKeptAway(unit: string, against: readonly Accused[]): boolean {
	const one = w.county.units.find((found) => found.id === unit);
	if (!one) return false;
	const named = against.some(({ unit: of }) => {
		if (of === null) return false;
		if (of === 'all-departments') return one.kind === 'department';
		const ended = w.county.units.find((found) => found.id === of)?.to ?? null;
		const heir =
			ended !== null &&
			w.county.duties.some(
				({ carriedBy }) =>
					carriedBy.some((row) => row.unit === of) &&
					carriedBy.some((row) => row.unit === unit && (row.to === null || row.to > ended))
			);
		return of === unit || heir;
	});
	return (
		named || [one.superior, ...one.alsoUnder].some((above) => above !== null && isKeptAway(above, against))
	);
}

const isPerson = (name: string, against: readonly Accused[]): boolean =>
	against.some(({ person }) => person?.replaceAll(/[ 　]/g, '').includes(name.replaceAll(' ', '')));

const officerOf = async (one: { unit: string; name: string; roles: readonly Role[] }): Promise<Officer> => ({
	...(await w.officer(one.unit, 'handler', one.name, one.name)),
	roles: one.roles
});

it('INV-01, INV-02: over any history no officer kept away sees, acts on, receives or shares the case', async () => {
	let blockedTries = 0;
	let acted = 0;
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom(...open),
			fc.uniqueArray(accused, { minLength: 1, maxLength: 2, selector: (one) => one.unit ?? one.person }),
			fc.array(step, { minLength: 6, maxLength: 14 }),
			async (id, against, steps) => {
				const { id: caseId } = await file(w, id, { accused: against });
				for (const one of steps) {
					const on = await loadCase(w.db, caseId);
					if (!on) throw new Error('gone');
					const kept = isKeptAway(one.unit, against) || isPerson(one.name, against);
					const officer = await officerOf(
						kept ? one : { ...one, unit: one.at % 3 ? (on.unit ?? on.dispatcher) : on.dispatcher }
					);
					const away = isKeptAway(officer.unit, against) || isPerson(officer.name, against);
					const { lifecycle } = procedure(id);
					const ends = one.at % 5 === 0 ? [] : ['withdraw', 'route-away'];
					const actions = Object.keys(lifecycle).filter(
						(name) => !one.fits || (lifecycle[name]?.from.includes(on.stage) && !ends.includes(name))
					);
					const action = actions[one.at % actions.length] ?? 'note';
					const row = lifecycle[action];
					const input = row ? await inputFor(w, on, row, one.to) : {};
					const answer = await refusal(
						does(w, on, officer, action, { ...input, ...(one.copy ? { coUnits: [one.copy] } : {}) })
					);
					if (away) {
						blockedTries += 1;
						expect(answer).toBe('not-found');
					} else if (answer === 'done') acted += 1;

					const after = await loadCase(w.db, caseId);
					const holders = [after?.unit, ...(after?.coUnits ?? [])].filter((unit) => typeof unit === 'string');
					expect(holders.filter((unit) => isKeptAway(unit, against))).toEqual([]);
					const target = after?.mergedInto ? await loadCase(w.db, after.mergedInto) : null;
					if (target)
						expect(
							against.every((old) =>
								target.accused.some((now) => now.unit === old.unit && now.person === old.person)
							)
						).toBe(true);
				}
				for (const unit of units) {
					for (const name of people) {
						if (!isKeptAway(unit, against) && !isPerson(name, against)) continue;
						const officer = await officerOf({ unit, name, roles });
						expect(await isVisible(w.db, officer, w.county, caseId)).toBe(false);
						expect(await caseFor(w.db, officer, w.county, caseId)).toBeNull();
						expect(await caseNumberOf(w.db, officer, w.county, caseId)).toBeNull();
						if (name !== people[0]) continue;
						const rows = await deskRows(w.db, officer, w.county, { view: 'all', page: 1 }, w.today, 10_000);
						expect(rows.map((row) => row.id)).not.toContain(caseId);
						const counts = await deskCounts(w.db, officer, w.county, deskViews, w.today);
						expect(counts.all).toBe(rows.length);
						expect((await deskPage(w.db, officer, w.county, { view: 'all', page: 1 }, w.today)).count).toBe(
							rows.length
						);
					}
				}
			}
		),
		{ numRuns: 60 }
	);
	expect(blockedTries).toBeGreaterThan(30);
	expect(acted).toBeGreaterThan(15);
}, 180_000);
