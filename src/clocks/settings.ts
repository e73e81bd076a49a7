import type { Rule } from '#clocks/rule.ts';

/** The county's own figures, each with the day from which it counts and the time at which it was set. */
export type Figures = readonly { key: string; from: string; figure: number; at: Date }[];

/** The figure that counts for what starts on that day and at that time; the one set last, where two begin on one day. */
export const figureOn = (figures: Figures, key: string, day: string, at: Date | null = null) =>
	figures
		.filter((one) => one.key === key && one.from <= day && (at === null || one.at <= at))
		.reduce<Figures[number] | undefined>(
			(last, one) =>
				last && (last.from > one.from || (last.from === one.from && last.at > one.at)) ? last : one,
			undefined
		)?.figure;

/**
 * Puts the county's figure of that day in place of the default; a figure of law has no setting and stays. A clock keeps the
 * figure that counted when it started: what is set after `at` never reaches it (INV-29).
 */
export function withSettings(rule: Rule, figures: Figures, day: string, at: Date | null = null): Rule {
	if (rule.standing === 'law' || rule.settingKey === null) return rule;
	const figure = figureOn(figures, rule.settingKey, day, at);
	if (figure === undefined) return rule;
	const { length } = rule;
	if ('n' in length) return { ...rule, length: { ...length, n: figure } };
	if (length.unit === 'stated' && length.fallback) {
		return { ...rule, length: { ...length, fallback: { ...length.fallback, n: figure } } };
	}
	return rule;
}
