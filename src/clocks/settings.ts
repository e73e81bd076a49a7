import type { Rule } from '#clocks/rule.ts';

/** The county's own figures, each with the day from which it counts. */
export type Figures = readonly { key: string; from: string; figure: number }[];

/**
 * Puts the county's figure of that day in place of the default; a figure of law has no setting and stays. A clock keeps the
 * figure of the day on which it started (INV-29).
 */
export function withSettings(rule: Rule, figures: Figures, day: string): Rule {
	const figure = figures
		.filter((one) => one.key === rule.settingKey && one.from <= day)
		.reduce<Figures[number] | undefined>(
			(last, one) => (last && last.from > one.from ? last : one),
			undefined
		)?.figure;
	if (figure === undefined || rule.standing === 'law') return rule;
	const { length } = rule;
	if ('n' in length) return { ...rule, length: { ...length, n: figure } };
	if (length.unit === 'stated' && length.fallback) {
		return { ...rule, length: { ...length, fallback: { ...length.fallback, n: figure } } };
	}
	return rule;
}
