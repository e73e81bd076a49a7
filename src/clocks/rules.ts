import { complaints } from '#clocks/rules/complaints.ts';
import { decisions } from '#clocks/rules/decisions.ts';
import { discipline } from '#clocks/rules/discipline.ts';
import { enforcement } from '#clocks/rules/enforcement.ts';
import { fees } from '#clocks/rules/fees.ts';
import { information } from '#clocks/rules/information.ts';
import { market } from '#clocks/rules/market.ts';
import { petitionReviews } from '#clocks/rules/petition-reviews.ts';
import { petitions } from '#clocks/rules/petitions.ts';
import { reconsideration } from '#clocks/rules/reconsideration.ts';
import { remedies } from '#clocks/rules/remedies.ts';
import { supervision } from '#clocks/rules/supervision.ts';
import type { Day } from '#clocks/day.ts';
import type { Rule } from '#clocks/rule.ts';

export type { Rule } from '#clocks/rule.ts';

/** Every clock by the area of law it belongs to. */
export const ruleAreas = {
	petitions: [...petitions, ...petitionReviews],
	complaints,
	fees,
	market,
	information,
	enforcement,
	decisions,
	reconsideration,
	remedies,
	discipline,
	supervision
} as const satisfies Record<string, readonly Rule[]>;

export type RuleArea = keyof typeof ruleAreas;

/** Every clock, in every version. */
export const rules: readonly Rule[] = Object.values(ruleAreas).flat();

const byId = Map.groupBy(rules, (rule) => rule.id);

export const versionsOf = (id: string): readonly Rule[] => byId.get(id) ?? [];

/** The version in force on the day the clock starts; it keeps that version to its end (INV-29). */
export const ruleFor = (id: string, startDay: Day): Rule | undefined =>
	versionsOf(id).find(
		({ validFrom, validTo }) =>
			(validFrom === null || startDay >= validFrom) && (validTo === null || startDay <= validTo)
	);
