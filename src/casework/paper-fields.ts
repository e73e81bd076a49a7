import { actPeriods } from '#casework/act-periods.ts';
import { lastEntry, type Details, type Entry } from '#casework/case.ts';
import { appraisalFields } from '#casework/paper-appraisals.ts';
import { basisText } from '#casework/basis-text.ts';
import { nextDue } from '#casework/deadlines.ts';
import { requests } from '#casework/levels.ts';
import { clockFields, clockName, clocksAt, timelineAt } from '#casework/paper-clocks.ts';
import { disciplineBody, unitNameOn, type Issue } from '#casework/paper-issue.ts';
import { reviewFields } from '#casework/paper-review.ts';
import { agreementFields, hearingFields, reportFields } from '#casework/paper-hearings.ts';
import { minutesFields } from '#casework/paper-minutes.ts';
import { orderFields } from '#casework/paper-orders.ts';
import { routeFields } from '#casework/paper-route.ts';
import { remedyInPaper } from '#casework/remedy-words.ts';
import { requestFields } from '#casework/paper-requests.ts';
import { saidFields, serviceFields } from '#casework/paper-said.ts';
import { dayText, momentText } from '#i18n/dates.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import { citation } from '#i18n/laws.ts';
import type { Fields } from '#papers/paper.ts';

const textIn = (details: Details | undefined, name: string): string => {
	const value = details?.[name];
	return value === undefined || value === null ? '' : String(value);
};

/** Everything that the kinds of paper may say about an entry; each kind takes what it owes. */
export function paperFields(issue: Issue): Fields {
	const { on, entry, kind, procedure, county, measure, words, language } = issue;
	const says = words.papers.says;
	const timeline = timelineAt(on, entry);
	const clocks = clocksAt(procedure, timeline, measure);
	const before = clocksAt(procedure, timeline.slice(0, -1), measure).find((one) => one.counts);
	const counted = clocks.find((one) => one.counts);
	const running = nextDue(clocks);
	const payment = clocks.find((one) => one.clock === 'FOI-FEE-PAY');
	const clock =
		kind === 'fee-notice' ? payment : kind === 'acceptance' || kind === 'extension' ? counted : running;
	const dueText = (due: string | null | undefined) => (due ? dayText(due, language) : says.noClock);
	const unitName = (id: string | null) =>
		id === null || id === '' ? '' : unitNameOn(county, id, entry.on, language);
	const option = (name: string) => (name === '' ? '' : (wordOf(words.casework.options, name) ?? name));
	const said = (name: string) => textIn(entry.details, name);
	const draft =
		kind === 'review-opinion' || kind === 'recheck-opinion' ? entry : (lastEntry(timeline, 'draft') ?? entry);
	const drafted = (name: string) => textIn(draft.details, name);
	const countyRule = says.countyRule;
	const legal = basisText(procedure.lifecycle[entry.action]?.law ?? '', entry.on, countyRule, language);
	const nextStep = wordOf(words.casework.stages, entry.to)?.next ?? '';
	const days = said('days');
	return {
		...saidFields(issue),
		...clockFields(clock, words, language),
		...routeFields(issue),
		...reviewed(issue, timeline),
		...articleOf(issue, drafted('outcome')),
		...requestFields(issue, clocks),
		accepted: dayText(entry.on, language),
		approvedOn: dayText(entry.on, language),
		approver: fill(says.approver, { unit: unitName(entry.byUnit) }),
		attachments:
			issue.attachments === 0 ? says.noAttachments : fill(says.attachments, { n: issue.attachments }),
		channel: wordOf(words.casework.channels, on.channel) ?? on.channel,
		claims: drafted('claims'),
		coUnits: idsIn(entry.details['coUnits']).map(unitName).join('、'),
		decision: entry.action === 'uphold-objection' ? says.upheld : says.rejected,
		ended: dayText(entry.on, language),
		extended: days === '' ? '' : fill(says.days, { n: days }),
		facts: drafted('facts'),
		findings: said('findings'),
		stance: option(said('stance')),
		follow: says.follow,
		handedOver: dayText(entry.on, language),
		kind: wordOf(words.casework.procedures, procedure.id)?.name ?? procedure.id,
		legal: ['opinion', 'result', 'reply', 'disclosure-answer', 'record-answer'].includes(kind)
			? drafted('basis')
			: said('basis') || legal,
		matter: on.sealed ? says.sealedTitle : on.title.trim() || says.anonymousTitle,
		meanwhile:
			actPeriods({ on, procedure, county, calendar: measure.calendar }, entry.on, words, language)?.text ??
			'',
		newDue: dueText(counted?.due),
		next: running?.due
			? fill(says.next, {
					next: nextStep,
					day: dayText(running.due, language),
					clock: clockName(running, language)
				})
			: nextStep,
		oldDue: dueText(before?.due),
		opinion: drafted('opinion'),
		outcome: option(drafted('outcome') || (procedure.lifecycle[entry.action]?.outcome ?? '')),
		privacy: on.sealed
			? fill(says.sealedPrivacy, { issuer: bodyOfRoute(issue) })
			: fill(says.privacy, { issuer: unitName(on.dispatcher) }),
		proof: said('proof'),
		proposed: said('proposedUnit') === '' ? says.noProposal : unitName(said('proposedUnit')),
		queryCode: says.queryCode,
		reason: said('reason'),
		received: momentText(on.receivedAt, language),
		receiver: unitName(said('unit') || said('agency')) || bodyOfRoute(issue),
		remedy: remedyInPaper(issue, entry),
		report: says.report,
		reportBy: said('reportBy') === '' ? '' : dayText(said('reportBy'), language),
		tellBy: dueText(running?.due),
		unit: unitName(entry.byUnit),
		unlawfulKind: option(drafted('unlawfulKind')),
		way: said('way') || says.way,
		...serviceFields(issue),
		...reviewFields(issue),
		...orderFields(issue, running),
		...hearingFields(issue),
		...agreementFields(issue),
		...reportFields(issue),
		...appraisalFields(issue),
		...minutesFields(issue),
		...clueFields(issue)
	};
}

/** The article on which the outcome rests, where the procedure gives each outcome its own. */
const articleOf = ({ procedure, language }: Issue, outcome: string): Fields => {
	const article = procedure.articles?.[outcome];
	return article === undefined ? {} : { article: citation(article, language) };
};

const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** What a review, or the decision on an objection, looks back on. */
function reviewed(issue: Issue, timeline: readonly Entry[]): Fields {
	const { words, language, county, entry } = issue;
	const says = words.papers.says;
	// A re-check looks back on the review, a review on the answer.
	const looksBackOn = issue.kind === 'recheck-opinion' ? 'review-opinion' : 'opinion';
	const before = timeline.filter((one) => one.n < entry.n);
	const earlier =
		before.findLast((one) => one.paper === looksBackOn) ?? before.findLast((one) => one.paper === 'opinion');
	const objected = timeline.findLast((one) => one.n < entry.n && one.action === 'object');
	return {
		earlier: earlier
			? fill(says.earlier, { number: issue.numbers.get(earlier.n) ?? '', day: dayText(earlier.on, language) })
			: '',
		grounds: textIn(lastEntry(timeline, ...requests)?.details, 'reason'),
		objected: objected
			? fill(says.objected, {
					unit: unitNameOn(county, objected.byUnit ?? '', objected.on, language),
					day: dayText(objected.on, language)
				})
			: ''
	};
}

/** A clue goes to the discipline body, and the letter says no more than what kind of clue it is (XF22 art. 30). */
const clueFields = ({ entry, county, language, words }: Issue): Fields =>
	entry.action === 'pass-clue'
		? {
				receiver: disciplineBody(county, entry.on, language),
				matter: words.papers.says.clue,
				attachments: words.papers.says.clueAttachments
			}
		: {};

/** The body to which the route of this procedure leads, for what is handed over. */
const bodyOfRoute = ({ procedure, county, entry, language }: Issue): string => {
	const route = county.routes.find((one) => one.procedure === procedure.id && one.bodyUnit !== null);
	return route?.bodyUnit
		? unitNameOn(county, route.bodyUnit, entry.on, language)
		: (route?.body[language] ?? '');
};
