import type { Entry } from '#casework/case.ts';
import type { Ask } from '#casework/lifecycle.ts';
import { todayOf } from '#casework/context.server.ts';
import { isPersonAccused } from '#casework/decide.ts';
import { accusedUnits } from '#casework/guards.ts';
import { readReason } from '#casework/read-finding.ts';
import type { Naming } from '#casework/naming.ts';
import type { Opened } from '#casework/workbench.server.ts';
import { paperLabel } from '#casework/paper-list.server.ts';
import { unitGroups } from '#casework/unit-groups.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { findUnit, type Finding } from '#jurisdiction/find-unit.ts';
import { officersOf } from '#people/accounts.queries.server.ts';
import { isBlocked } from '#units/recusal.ts';

export type Suggestion = {
	matter: string;
	title: string;
	unit: string;
	unitName: string;
	coUnits: readonly string[];
	route: string | null;
	reasons: string[];
	words: readonly string[];
};

/** Matters and units for this text, best first, with what decided. The office confirms; nothing is sent by itself (INV-65). */
export function suggestionsFor(
	{ on, context, procedure }: Opened,
	words: Words,
	naming: Naming,
	language: Language
): Suggestion[] {
	const { county } = context;
	const body = on.facts['story'] ?? '';
	const hits = context.rank(on.title, body).matters.slice(0, 5);
	const chosen = county.matters.find((one) => one.id === on.matter);
	const matters = [
		...(chosen
			? [{ matter: chosen, words: hits.find((hit) => hit.matter.id === chosen.id)?.words ?? [] }]
			: []),
		...hits.filter((hit) => hit.matter.id !== on.matter)
	];
	const accused = accusedUnits(on.accused);
	return matters.slice(0, 4).flatMap(({ matter, words: deciding }) => {
		const finding: Finding = findUnit(county, {
			procedure: procedure.id,
			matter: matter.id,
			township: on.township,
			accusedUnits: accused,
			day: todayOf(context),
			answers: [],
			candidates: procedure.competence.units
		});
		if (finding.unit === null) return [];
		return [
			{
				matter: matter.id,
				title: matter.title[language],
				unit: finding.unit,
				unitName: naming.unit(finding.unit),
				coUnits: finding.coUnits,
				route: matter.route,
				reasons: finding.because.map((code) => readReason(code, county, words.desk, naming, language)),
				words: deciding
			}
		];
	});
}

/** What may be chosen in the form of an action. Units complained of, and units below them, are not offered. */
export async function optionsFor(
	opened: Opened,
	asks: readonly Ask[],
	words: Words,
	language: Language,
	papers: readonly Entry[] = []
) {
	const { context, on } = opened;
	const { county, db } = context;
	const kinds = new Set(asks.map((ask) => ask.kind));
	const accused = accusedUnits(on.accused);
	const units = kinds.has('unit') || kinds.has('units');
	const officers = kinds.has('officer') && on.unit !== null ? await officersOf(db, on.unit) : [];
	return {
		units: units
			? unitGroups(
					county,
					language,
					todayOf(context),
					words.desk.action.unitKinds,
					(id) => !isBlocked(county, id, accused)
				)
			: [],
		matters: kinds.has('matter')
			? county.groups.map((group) => ({
					label: group.name[language],
					options: county.matters
						.filter((matter) => matter.group === group.id)
						.map((matter) => ({ value: matter.id, label: matter.title[language] }))
				}))
			: [],
		papers: papers.map((entry) => ({
			value: String(entry.n),
			label: paperLabel(entry, words, language)
		})),
		routes: kinds.has('route')
			? county.routes.map((route) => ({ value: route.code, label: route.name[language] }))
			: [],
		officers: officers
			.filter(({ name }) => !isPersonAccused(name, on.accused))
			.map((one) => ({ value: one.id, label: one.name }))
	};
}

export type ActionOptions = Awaited<ReturnType<typeof optionsFor>>;
