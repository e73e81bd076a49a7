import type { County, Matter, Standing } from '#units/county.ts';
import { findMatter } from '#units/matters.ts';
import { blockedUnits } from '#units/recusal.ts';
import { carriersOn, findDuty, successorsOf } from '#units/succession.ts';
import { findUnit as unitById, holdsOn, superiorsOf, townshipUnit } from '#units/units.ts';
import { testRoutes } from './test-routes.ts';
import type { RouteHit } from './test-routes.ts';

export type FindingInput = {
	procedure: string;
	matter?: string | null | undefined;
	township?: string | null | undefined;
	accusedUnits: readonly string[];
	day: string;
	answers: readonly string[];
	text?: string;
	/** Units that the procedure falls back on, in order (B.4, A.3); they come from its competence table. */
	candidates?: readonly string[];
};

/** Where a case should go and why. It is a proposal: the petition office confirms it (INV-65). */
export type Finding = {
	routes: readonly RouteHit[];
	matter: string | null;
	task: string | null;
	unit: string | null;
	/** The unit lies above the county: the case is handed over, not assigned here. */
	outside: boolean;
	coUnits: readonly string[];
	/** Codes in the order in which they decided: `duty:street-lamps`, `recusal:housing`, `superior:government`. */
	because: readonly string[];
	certainty: 'certain' | 'likely' | 'unsure';
};

type Candidate = { unit: string; because: string; standing: Standing };

/** Duty, then place, then the guards: a unit complained of, or one below it, is never found (INV-01, INV-02). */
export const findUnit = (county: County, input: FindingInput): Finding => {
	const matter = input.matter ? findMatter(county, input.matter) : undefined;
	const routes = testRoutes(county, {
		procedure: input.procedure,
		matter,
		text: input.text ?? '',
		answers: input.answers
	});
	const blocked =
		input.accusedUnits.length > 0 ? blockedUnits(county, input.accusedUnits) : new Set<string>();
	const first = competentUnits(county, input, matter);
	const all = withSuperiors(county, [...first, ...fallbacks(county, input, matter)]);
	const found = all.find((one) => !blocked.has(one.unit));
	const passed = all.slice(0, found ? all.indexOf(found) : all.length).filter((one) => blocked.has(one.unit));
	return {
		routes,
		matter: matter?.id ?? null,
		task: matter?.task ?? null,
		unit: found?.unit ?? null,
		outside: found !== undefined && unitById(county, found.unit)?.level === 'prefecture',
		coUnits: matter ? coUnits(county, matter, input.day, blocked, found?.unit) : [],
		because: [
			...(matter ? [`matter:${matter.id}`] : ['no-matter']),
			...(needsPlace(matter, input) ? ['no-place'] : []),
			...passed.map((one) => `recusal:${one.unit}`),
			...(found ? [found.because] : ['no-unit'])
		],
		certainty: certaintyOf(found, first, passed.length > 0)
	};
};

const needsPlace = (matter: Matter | undefined, input: FindingInput) =>
	matter !== undefined && 'byPlace' in matter.competent && !input.township;

/** The carrier of the matter's duty on that day, or the township of the place. */
const competentUnits = (county: County, input: FindingInput, matter: Matter | undefined): Candidate[] => {
	if (!matter) return [];
	if ('byPlace' in matter.competent) {
		const unit = input.township ? townshipUnit(county, input.township) : undefined;
		return unit ? [{ unit: unit.id, because: `place:${input.township}`, standing: unit.standing }] : [];
	}
	const duty = findDuty(county, matter.duty);
	const named = unitById(county, matter.competent.unit);
	// The county edited the catalogue: the unit it named comes before the carrier of the duty.
	if (named && holdsOn(named, input.day) && !duty?.carriedBy.some((row) => row.unit === named.id)) {
		return [{ unit: named.id, because: `catalogue:${named.id}`, standing: named.standing }];
	}
	if (!duty) return [];
	return carriersOn(duty, input.day).map((one) => ({ ...one, because: `duty:${duty.id}` }));
};

/** The guards of the procedure, else the body of its own route: the discipline body, the justice bureau. */
const fallbacks = (county: County, input: FindingInput, matter: Matter | undefined): Candidate[] => {
	const own = county.routes.find((route) => route.procedure === input.procedure && route.test < 8)?.bodyUnit;
	const units = input.candidates && input.candidates.length > 0 ? input.candidates : own ? [own] : [];
	if (needsPlace(matter, input)) return [];
	return units.map((unit) => ({ unit, because: `procedure:${input.procedure}`, standing: 'known' }));
};

const withSuperiors = (county: County, candidates: readonly Candidate[]): Candidate[] => [
	...candidates,
	...candidates.flatMap((one) =>
		superiorsOf(county, one.unit).map((above): Candidate => ({
			unit: above.id,
			because: `superior:${above.id}`,
			standing: above.standing
		}))
	)
];

const coUnits = (
	county: County,
	matter: Matter,
	day: string,
	blocked: ReadonlySet<string>,
	lead: string | undefined
): string[] => [
	...new Set(
		matter.coUnits
			.flatMap((id) => successorsOf(county, id, day).map((one) => one.unit))
			.filter((id) => !blocked.has(id) && id !== lead)
	)
];

const certaintyOf = (
	found: Candidate | undefined,
	first: readonly Candidate[],
	recused: boolean
): Finding['certainty'] => {
	if (!found || !first.some((one) => one.unit === found.unit)) return recused && found ? 'likely' : 'unsure';
	return found.standing === 'unsure' ? 'likely' : 'certain';
};
