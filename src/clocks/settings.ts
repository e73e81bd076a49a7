import type { Rule } from '#clocks/rule.ts';

/** The county's own figures, by setting key. */
export type Figures = Readonly<Record<string, number>>;

/** Puts the county's figure in place of the default; a figure of law has no setting and stays. */
export function withSettings(rule: Rule, figures: Figures): Rule {
	const figure = rule.settingKey === null ? undefined : figures[rule.settingKey];
	if (figure === undefined || rule.standing === 'law') return rule;
	const { length } = rule;
	if ('n' in length) return { ...rule, length: { ...length, n: figure } };
	if (length.unit === 'stated' && length.fallback) {
		return { ...rule, length: { ...length, fallback: { ...length.fallback, n: figure } } };
	}
	return rule;
}
