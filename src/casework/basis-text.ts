import type { Day } from '#clocks/day.ts';
import { ruleFor } from '#clocks/rules.ts';
import type { Language } from '#i18n/language.ts';
import { citation } from '#i18n/laws.ts';

/**
 * The law of a row as a paper cites it. A row may name a clock, whose articles stand then; what is neither a law nor a
 * clock is the county's own rule.
 */
export function basisText(law: string, on: Day, countyRule: string, language: Language): string {
	const parts = law.split(/;\s*/).flatMap((part) => {
		const rule = ruleFor(part, on);
		if (rule) {
			const cited = rule.articles.map((one) => citation(one, language));
			return rule.standing === 'policy' ? [countyRule] : cited;
		}
		const text = citation(part, language);
		return text === part ? [] : [text];
	});
	const named = [...new Set(parts)];
	return named.length > 0 ? named.join(language === 'zh' ? '、' : '; ') : countyRule;
}
