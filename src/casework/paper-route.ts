import type { Issue } from '#casework/paper-issue.ts';
import { citation } from '#i18n/laws.ts';
import type { Fields } from '#papers/paper.ts';

/** The way that is open instead: why, where, how to reach it, how long, and what filing here does not do (part C). */
export function routeFields({ entry, county, words, language }: Issue): Fields {
	const code = entry.details['route'];
	const route = county.routes.find((one) => one.code === code);
	if (!route) return {};
	return {
		reasonCode: route.name[language],
		article: route.basis.map((one) => citation(one, language)).join(language === 'zh' ? '、' : '; '),
		body: route.body[language],
		routeContact: [route.contact[language], route.online].filter(Boolean).join(' '),
		period: route.period?.[language] ?? words.papers.says.noPeriod,
		stays: words.papers.says.stays
	};
}
