import type { Draft } from '#casework/draft.ts';
import type { Procedure } from '#casework/procedure.ts';
import { findUnit, type Finding } from '#jurisdiction/find-unit.ts';
import { SURE, suggestMatters } from '#jurisdiction/suggest-matters.ts';
import type { County } from '#units/county.ts';
import { successorsOf } from '#units/succession.ts';

/** A finding as it is kept with the case: besides the unit, the matters that the text came close to and why. */
export type KeptFinding = Finding & {
	chosen: boolean;
	suggestions: readonly { matter: string; score: number; words: readonly string[] }[];
};

/** Which unit should handle what the draft says, and why. A proposal: an officer confirms it (INV-65). */
export function findingFor(
	county: County,
	procedure: Procedure,
	draft: Pick<Draft, 'answers' | 'units' | 'matter'>,
	day: string
): KeptFinding {
	const { answers } = draft;
	const text = `${answers['title'] ?? ''}\n${answers['story'] ?? ''}`;
	const hits = suggestMatters(county, text);
	const first = hits[0];
	const sure = first !== undefined && first.score >= SURE && first.matter.procedure === procedure.id;
	const township = answers['township'];
	const finding = findUnit(county, {
		procedure: procedure.id,
		matter: draft.matter ?? (sure ? first.matter.id : null),
		township: township && township !== 'unknown' ? township : null,
		accusedUnits: accusedToday(county, draft.units, day),
		day,
		answers: [],
		text,
		candidates: procedure.competence.units
	});
	return {
		...finding,
		chosen: draft.matter !== null,
		suggestions: hits.map(({ matter, score, words }) => ({
			matter: matter.id,
			score: Math.round(score * 10) / 10,
			words
		}))
	};
}

/** The units complained of and those that carry on what an older one did: who complains of a name of 2017 means today's unit. */
export const accusedToday = (county: County, units: readonly string[], day: string): string[] => [
	...new Set(units.flatMap((unit) => [unit, ...successorsOf(county, unit, day).map((one) => one.unit)]))
];
