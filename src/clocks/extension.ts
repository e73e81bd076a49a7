import { dayIn, numberIn, textIn, typeOf, type ClockEvent } from '#clocks/events.ts';
import { walk, type Walk } from '#clocks/walk.ts';
import type { Approver, DayUnit, Rule, Span } from '#clocks/rule.ts';
import type { Calendar } from '#clocks/calendar.ts';
import type { Day } from '#clocks/day.ts';
import type { Interval } from '#clocks/pauses.ts';

export type Refusal = {
	event: ClockEvent;
	why: 'not-foreseen' | 'second' | 'late' | 'told-late' | 'not-told' | 'not-approved' | 'too-long';
};

export type Extended = { granted: Span | null; walked: Walk | null; refused: Refusal[] };

const head =
	/\b(head|director|chief|principal|leader|mayor|magistrate|in charge)\b|负责人|局长|主任|县长|镇长|乡长/;
const disclosure = /\bfoi\b|information|disclosure|信息公开/;
const review = /reconsideration|\breview|复议/;
const county =
	/county (government|head|mayor|magistrate)|head of (the )?county|people's government|mayor|本级人民政府|县人民政府|县政府|县长/;
const part = /petition office|信访局|deputy clerk|section|division|team|科长|股长|handler|承办人/;

/** Whether these words name the one who may approve; the handler never may (INV-23). */
const approves: Record<Approver, (by: string) => boolean> = {
	'unit-head': (by) =>
		by === 'u' || (head.test(by) && ![disclosure, review, county, part].some((one) => one.test(by))),
	'agency-head': (by) =>
		by === 'u' || (head.test(by) && ![disclosure, county, part].some((one) => one.test(by))),
	'foi-office-head': (by) => by === 'o' || (head.test(by) && disclosure.test(by)),
	'review-body-head': (by) => head.test(by) && review.test(by),
	'county-head': (by) => by === 'c' || ((head.test(by) || /mayor|magistrate/.test(by)) && county.test(by)),
	'commission-head': (by) => head.test(by) && /commission|arbitration|committee|委员会/.test(by),
	'data-authority': (by) => /data|数据/.test(by),
	anyone: () => true
};

const units: readonly [RegExp, DayUnit][] = [
	[/^(working ?-?_?days?|wds?|工作日)$/i, 'workingDay'],
	[/^(calendar ?-?days?|days?|d|日)$/i, 'day'],
	[/^(months?|月|个月)$/i, 'month'],
	[/^(years?|年)$/i, 'year']
];

export const unitOf = (word: string | undefined): DayUnit | undefined =>
	word === undefined ? undefined : units.find(([words]) => words.test(word))?.[1];

/** Adds the one valid extension to the unrolled end of the base period; what is not valid is said and ignored. */
export function extend(
	rule: Rule,
	events: readonly ClockEvent[],
	base: { started: Day; end: Day; counted: number },
	pauses: readonly Interval[],
	calendar: Calendar
): Extended {
	const refused: Refusal[] = [];
	let granted: Span | null = null;
	for (const event of events.filter((one) => typeOf(one) === 'extend')) {
		const asked = spanOf(event, rule);
		const why = granted ? 'second' : refusalOf(rule, event, asked, base, calendar);
		if (why === 'before') continue;
		if (why) refused.push({ event, why });
		else granted = asked;
	}
	if (!granted) return { granted, walked: null, refused };
	const walked = walk(base.end, granted, calendar, {
		pauses,
		part: 'extension',
		countedBefore: base.counted
	});
	return { granted, walked, refused };
}

function spanOf(event: ClockEvent, rule: Rule): Span | null {
	const working = numberIn(event, 'workingDays');
	if (working !== undefined) return { n: working, unit: 'workingDay' };
	const max = rule.extension?.max ?? null;
	const own = max?.unit ?? (rule.length.unit === 'workingDay' ? 'workingDay' : 'day');
	const n = numberIn(event, 'days', 'n', 'length', 'by');
	return n === undefined ? max : { n, unit: unitOf(textIn(event, 'unit')) ?? own };
}

function refusalOf(
	rule: Rule,
	event: ClockEvent,
	asked: Span | null,
	base: { started: Day; end: Day },
	calendar: Calendar
): Refusal['why'] | 'before' | null {
	if (!rule.extension) return 'not-foreseen';
	const decided = dayIn(event, 'decided', 'decidedOn', 'date');
	if (decided && decided < base.started) return 'before';
	const told = dayIn(event, 'notified', 'notifiedOn', 'notifiedDate', 'served', 'servedOn', 'told');
	if (decided && decided > base.end) return 'late';
	if (told && told > base.end) return 'told-late';
	if ([event['notified'], event['told'], event['served']].some((one) => one === false || one === null))
		return 'not-told';
	const by = event['approvedBy'] ?? event['approver'];
	if (
		by !== undefined &&
		!(typeof by === 'string' && approves[rule.extension.approver](by.trim().toLowerCase()))
	) {
		return 'not-approved';
	}
	if (asked === null || asked.n <= 0) return 'too-long';
	return exceeds(asked, rule.extension.max, base.end, calendar) ? 'too-long' : null;
}

function exceeds(asked: Span, max: Span | null, from: Day, calendar: Calendar): boolean {
	if (max === null) return false;
	if (asked.unit === max.unit) return asked.n > max.n;
	const ends = [asked, max].map((one) => walk(from, one, calendar));
	const [asks, most] = ends.map((one) => ('end' in one ? one.end : from));
	return asks !== undefined && most !== undefined && asks > most;
}
