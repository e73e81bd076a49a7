import type { Language } from '#i18n/language.ts';
import { citation } from '#i18n/laws.ts';
import { findUnit } from '#jurisdiction/find-unit.ts';
import type { MatterHit } from '#jurisdiction/suggest-matters.ts';
import type { RouteHit } from '#jurisdiction/test-routes.ts';
import type { County } from '#units/county.ts';
import { findUnit as unitById, nameOn } from '#units/units.ts';

/** A statutory way as the page shows it: where to go, how to reach it, in what time, and what decided. */
export type Way = {
	code: string;
	name: string;
	body: string;
	contact: string;
	period: string;
	why: string;
	mediation: string;
	basis: string;
	procedure: string | null;
	by: RouteHit['by'];
	words: readonly string[];
};

const MOST = 5;

const way = (county: County, hit: RouteHit, language: Language): Way[] => {
	const route = county.routes.find((one) => one.code === hit.code);
	if (!route) return [];
	return [
		{
			code: hit.code,
			name: route.name[language],
			body: route.body[language],
			contact: route.contact[language],
			period: route.period?.[language] ?? '',
			why: route.why[language],
			mediation: route.mediation?.[language] ?? '',
			basis: route.basis.map((one) => citation(one, language)).join(' · '),
			procedure: hit.procedure,
			by: hit.by,
			words: hit.by === 'words' ? hit.decided : []
		}
	];
};

export const emergencies = (county: County, hits: readonly RouteHit[], language: Language): Way[] =>
	hits.filter((hit) => hit.test === 0).flatMap((hit) => way(county, hit, language));

/** Ways outside this portal, what was answered or chosen before what mere words hint at. */
export const lawfulWays = (county: County, hits: readonly RouteHit[], language: Language): Way[] =>
	hits
		.filter((hit) => hit.test > 0 && hit.procedure === null)
		.sort((a, b) => Number(a.by === 'words') - Number(b.by === 'words'))
		.slice(0, MOST)
		.flatMap((hit) => way(county, hit, language));

export type MatterOption = {
	id: string;
	title: string;
	procedure: string;
	unit: string | null;
	words: readonly string[];
	exclusions: readonly string[];
};

/** Matters with the unit that would be found today; one that goes by place has none before the place is known. */
export const matterOptions = (
	county: County,
	hits: readonly MatterHit[],
	day: string,
	language: Language
): MatterOption[] =>
	hits.map(({ matter, words }) => {
		const byPlace = 'byPlace' in matter.competent;
		const finding = findUnit(county, {
			procedure: matter.procedure,
			matter: matter.id,
			accusedUnits: [],
			day,
			answers: []
		});
		const unit = byPlace || finding.unit === null ? undefined : unitById(county, finding.unit);
		return {
			id: matter.id,
			title: matter.title[language],
			procedure: matter.procedure,
			unit: unit ? nameOn(unit, day, language, 'full') : null,
			words,
			exclusions: matter.exclusions.map((one) => one[language])
		};
	});
