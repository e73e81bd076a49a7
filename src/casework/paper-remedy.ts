import { AGAIN_DAYS, recheckDay, remedyDay } from '#casework/paper-clocks.ts';
import { issuerOf, unitNameOn, type Issue } from '#casework/paper-issue.ts';
import { addDays, daysBetween, type Day } from '#clocks/day.ts';
import { dayText } from '#i18n/dates.ts';
import { fill } from '#i18n/fill.ts';
import { citation } from '#i18n/laws.ts';
import type { Fields } from '#papers/paper.ts';
import { superiorOf, superiorsOf } from '#units/units.ts';

const REVIEW_DAYS = 30;

/** Kind, body, period in figures and as a date of what the person may do against a paper (INV-18). */
export function remedyOf(issue: Issue): string {
	const { on, entry, kind, procedure, county, measure, words, language } = issue;
	const says = words.papers.says;
	const above = superiorOf(county, issuerOf(on, entry));
	const unit = unitNameOn(county, issuerOf(on, entry), entry.on, language);
	const higher = above ? unitNameOn(county, above.id, entry.on, language) : says.reviewBody;
	const say = (sentence: string, body: string, n: number, due: Day) =>
		fill(sentence, {
			n,
			body,
			date: fill(on.electronic ? says.servedToday : says.servedLater, { day: dayText(due, language) })
		});
	if (kind === 'review-opinion') {
		return say(
			says.recheck,
			higher,
			REVIEW_DAYS,
			recheckDay(entry.on, measure) ?? addDays(entry.on, REVIEW_DAYS)
		);
	}
	if (kind === 'opinion') {
		return say(
			says.review,
			higher,
			REVIEW_DAYS,
			remedyDay(procedure, on, entry, measure) ?? addDays(entry.on, REVIEW_DAYS)
		);
	}
	if (kind === 'disclosure-answer' || kind === 'third-party-notice') {
		const days = 60;
		return say(
			says.foiRemedy,
			reviewBodyOf(issue, higher),
			days,
			remedyDay(procedure, on, entry, measure) ?? addDays(entry.on, days)
		);
	}
	const until = addDays(entry.on, AGAIN_DAYS);
	const n = daysBetween(entry.on, until);
	return kind === 'refusal' || kind === 'review-refusal'
		? say(says.refusalRemedy, higher, n, until)
		: say(says.again, unit, n, until);
}

/** The reconsideration body of a county's units is the county government (FY23 art. 24); for itself the one above. */
const reviewBodyOf = ({ on, entry, county, language }: Issue, higher: string): string => {
	const own = issuerOf(on, entry);
	return own === 'government' || !superiorsOf(county, own).some((one) => one.id === 'government')
		? higher
		: unitNameOn(county, 'government', entry.on, language);
};

/** The way that is open instead: why, where, how to reach it, how long, and what filing here does not do (part C). */
export function routeFields({ entry, county, words, language }: Issue): Fields {
	const code = entry.details['route'];
	const route = county.routes.find((one) => one.code === code);
	if (!route) return {};
	return {
		reasonCode: `${route.code} ${route.name[language]}`,
		article: route.basis.map((one) => citation(one, language)).join(language === 'zh' ? '、' : '; '),
		body: route.body[language],
		routeContact: [route.contact[language], route.online].filter(Boolean).join(' '),
		period: route.period?.[language] ?? words.papers.says.noPeriod,
		stays: words.papers.says.stays
	};
}
