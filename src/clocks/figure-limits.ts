import type { Day } from '#clocks/day.ts';
import { rules, versionsOf, type Rule } from '#clocks/rules.ts';

/** The figure that stands where the county has set none. */
export function usualFigure({ length }: Rule): number | null {
	if ('n' in length) return length.n;
	return length.unit === 'stated' ? (length.fallback?.n ?? null) : null;
}

/** The clocks whose figure the county sets, as they stand today. Figures of law are not among them. */
export const countyClocks = (today: Day): Rule[] =>
	rules.filter(
		(rule) =>
			rule.settingKey === rule.id &&
			rule.standing !== 'law' &&
			usualFigure(rule) !== null &&
			(rule.validFrom === null || rule.validFrom <= today) &&
			(rule.validTo === null || rule.validTo >= today)
	);

/** What is read from a law may be made shorter and never longer; a figure of policy may be up to a year's days. */
export const mostOf = (rule: Rule): number => (rule.standing === 'policy' ? 366 : (usualFigure(rule) ?? 0));

export type FigureProblem = 'not-a-county-figure' | 'not-in-range' | 'not-a-day' | 'no-reason';

/** What is wrong with a new figure; none when it may be set. */
export function figureProblems(
	one: { clock: string; figure: number; from: string; reason: string },
	today: Day
): FigureProblem[] {
	const rule = countyClocks(today).find(({ id }) => id === one.clock);
	if (!rule || versionsOf(one.clock).length === 0) return ['not-a-county-figure'];
	const problems: FigureProblem[] = [];
	if (!Number.isInteger(one.figure) || one.figure < 1 || one.figure > mostOf(rule))
		problems.push('not-in-range');
	if (one.from < today || one.from > '2100-12-31') problems.push('not-a-day');
	if (one.reason.trim() === '') problems.push('no-reason');
	return problems;
}
