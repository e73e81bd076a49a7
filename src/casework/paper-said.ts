import type { Issue } from '#casework/paper-issue.ts';
import { issuerOf, unitNameOn } from '#casework/paper-issue.ts';
import { isServiceWay, servedFrom, serviceWays } from '#casework/service-ways.ts';
import { isDay } from '#clocks/day.ts';
import { dayText } from '#i18n/dates.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import { citation } from '#i18n/laws.ts';
import { isPaperKind } from '#papers/kind.ts';
import type { Fields } from '#papers/paper.ts';

/** What was typed in for a field of the same name; a kind needs no more than that for what a person writes. */
export function saidFields({ entry, procedure, language }: Issue): Fields {
	const asks = procedure.lifecycle[entry.action]?.asks ?? [];
	return Object.fromEntries(
		asks.flatMap((ask) => {
			const value = entry.details[ask.name];
			if (typeof value !== 'string' || !['text', 'longtext', 'day'].includes(ask.kind)) return [];
			return [[ask.name, isDay(value) ? dayText(value, language) : value]];
		})
	);
}

/** What 送达回证 and 送达公告 say of the paper they serve. */
export function serviceFields(issue: Issue): Fields {
	const { on, entry, kind, numbers, words, language, county } = issue;
	if (kind !== 'service-receipt' && kind !== 'service-announcement') return {};
	const says = words.papers.says;
	const served = on.timeline.find((one) => String(one.n) === String(entry.details['paper']));
	const way = kind === 'service-announcement' ? 'public-notice' : entry.details['way'];
	const day = isDay(entry.details['servedOn']) ? entry.details['servedOn'] : entry.on;
	const title = isPaperKind(served?.paper) ? words.papers.kinds[served.paper].title : '';
	return {
		servedPaper: fill(says.servedPaper, { title, number: served ? (numbers.get(served.n) ?? '') : '' }),
		serviceWay: wordOf(words.casework.options, String(way)) ?? '',
		servedOn: dayText(day, language),
		announced: dayText(entry.on, language),
		countsFrom: dayText(servedFrom(way, day), language),
		serviceUnit: unitNameOn(county, issuerOf(on, entry), entry.on, language),
		legal: isServiceWay(way) ? citation(serviceWays[way].article, language) : ''
	};
}
