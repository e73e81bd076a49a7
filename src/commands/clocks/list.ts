import { rules, type Rule } from '#clocks/rules.ts';

/** One line for each version of each clock. */
export const listRules = (): string[] =>
	rules.map((rule) =>
		[
			rule.id.padEnd(22),
			lengthOf(rule).padEnd(30),
			(rule.direction === 'backward' ? 'before' : rule.nature).padEnd(9),
			rule.standing.padEnd(8),
			`${rule.validFrom ?? ''}..${rule.validTo ?? ''}`.padEnd(22),
			`${rule.name.zh} ${rule.name.en}`,
			`[${rule.articles.join(', ')}]`
		].join(' ')
	);

function lengthOf({ length, extension }: Rule): string {
	const more = extension
		? ` + ${extension.max ? `${extension.max.n} ${extension.max.unit}` : 'as granted'}`
		: '';
	switch (length.unit) {
		case 'at-once':
		case 'none':
			return length.unit + more;
		case 'date':
			return `each ${length.month}-${length.date}`;
		case 'stated':
			return `stated, else ${length.fallback ? `${length.fallback.n} ${length.fallback.unit}` : 'none'}${more}`;
		default:
			return `${length.n} ${length.unit}${more}`;
	}
}
