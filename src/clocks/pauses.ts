import { span } from '#clocks/walk.ts';
import {
	dayIn,
	dated,
	eventsOfType,
	textIn,
	wordOf,
	type ClockEvent,
	type DatedEvent
} from '#clocks/events.ts';
import type { Calendar } from '#clocks/calendar.ts';
import type { Day } from '#clocks/day.ts';
import type { PauseKind, Rule } from '#clocks/rule.ts';

/** Days after `from` up to and including `to` are not counted (AR-11); without a `to` it still lasts. */
export type Interval = { kind: PauseKind; from: Day; to: Day | null };

const kinds: readonly [RegExp, PauseKind][] = [
	[/consult|征求意见/, 'consultation'],
	[/hearing|听证/, 'hearing'],
	[/test|inspect|quarantine|检验|检测|检疫/, 'testing'],
	[/apprais|鉴定/, 'appraisal'],
	[/determin|认定/, 'determination'],
	[/expert|专家评审/, 'expert-review'],
	[/suspen|stay|中止/, 'suspension'],
	[/obstacle|forcemajeure|不可抗力/, 'obstacle']
];
const kindOf = (text: string): PauseKind | undefined => kinds.find(([words]) => words.test(text))?.[1];

const opens = /(open|opened|start|started|begin|began|sent|commissioned|ordered)$/;
const closes =
	/(close|closed|end|ended|finish|finished|reply|replied|replyreceived|answered|done|result|completed|removed|lifted|received|over|gone|ceased)$/;
const resumes = /^(resume|resumed|resumption|unpause|continue|continued)$/;
const bare =
	/^(consult|consultation|test|testing|inspection|quarantine|appraisal|determination|expertreview|suspend|suspended|suspension|obstacle|forcemajeure|pause|paused)$/;

type Edge = { edge: 'open' | 'close' | 'whole'; kind: PauseKind | 'any' };

/** What a record's word says about a pause: 'hearingOpen', 'appraisalEnd', 'suspend', 'pause' with a reason. */
function edgeOf(event: ClockEvent): Edge | undefined {
	const word = wordOf(event);
	if (word === 'consultreceived') return undefined;
	const reason = textIn(event, 'reason', 'for', 'what', 'kind', 'cause', 'because');
	const kind = kindOf(word) ?? (reason === undefined ? undefined : kindOf(reason.toLowerCase())) ?? 'any';
	if (resumes.test(word)) return { edge: 'close', kind };
	const isPause = kindOf(word) !== undefined || word.startsWith('pause');
	if (!isPause) return undefined;
	if (dayIn(event, 'from') && dayIn(event, 'to', 'until')) return { edge: 'whole', kind };
	if (bare.test(word) || opens.test(word)) return { edge: 'open', kind };
	return closes.test(word) ? { edge: 'close', kind } : undefined;
}

/** The pauses that stop this rule. An event of a kind the rule does not list stops nothing (INV-30). */
export function pausesOf(rule: Rule, events: readonly ClockEvent[], calendar: Calendar): Interval[] {
	if (rule.pauses.length === 0) return [];
	const done: Interval[] = [];
	const open: { kind: PauseKind; event: DatedEvent }[] = [];
	const listed = rule.pauses.map(({ kind }) => kind);
	const end = (kind: PauseKind, event: DatedEvent, to: Day | null): void => {
		const limit = silenceEnds(rule, kind, event, events, calendar);
		done.push({ kind, from: event.date, to: limit !== null && (to === null || limit < to) ? limit : to });
	};
	const withRanges = events.map((event) => (event.date ? event : { ...event, date: dayIn(event, 'from') }));
	for (const event of dated(withRanges as ClockEvent[])) {
		const edge = edgeOf(event);
		const kind = edge && (listed.find((one) => one === edge.kind) ?? fallback(edge.kind, event, listed));
		if (!edge || kind === undefined) continue;
		if (edge.edge === 'whole') {
			done.push({ kind, from: dayIn(event, 'from') ?? event.date, to: dayIn(event, 'to', 'until') ?? null });
		} else if (edge.edge === 'open') {
			if (excludes(kind, event)) open.push({ kind, event });
		} else {
			const found = partner(open, edge.kind, event);
			if (found) end(found.kind, found.event, event.date);
			open.splice(found ? open.indexOf(found) : open.length, 1);
		}
	}
	for (const left of open) end(left.kind, left.event, null);
	return done;
}

/** 'suspend' and 'pause' without a known reason mean whatever pause the rule has. */
function fallback(
	kind: PauseKind | 'any',
	event: ClockEvent,
	listed: readonly PauseKind[]
): PauseKind | undefined {
	const generic = /^(suspen|pause|resum|unpause|continu)/.test(wordOf(event));
	if (!generic) return undefined;
	if (listed.includes('suspension')) return 'suspension';
	const reason = textIn(event, 'reason', 'for', 'cause', 'because');
	if (reason !== undefined) return listed.find((one) => one === kindOf(reason.toLowerCase()));
	return kind === 'any' ? listed[0] : undefined;
}

/** Consulting anybody but a third party or another agency is the agency's own time; so is a pause not told. */
function excludes(kind: PauseKind, event: ClockEvent): boolean {
	if (event['told'] === false || event['notified'] === false) return false;
	const to = textIn(event, 'to', 'with', 'whom');
	return kind !== 'consultation' || to === undefined || /third|agency|party|第三方|机关|单位/i.test(to);
}

const labels = (event: ClockEvent): string[] =>
	['party', 'who', 'id', 'name', 'to', 'by', 'from'].flatMap((field) => textIn(event, field) ?? []);

function partner<T extends { kind: PauseKind; event: DatedEvent }>(
	open: readonly T[],
	kind: PauseKind | 'any',
	event: ClockEvent
): T | undefined {
	const same = open.filter((one) => kind === 'any' || one.kind === kind || resumes.test(wordOf(event)));
	return same.find((one) => labels(event).some((label) => labels(one.event).includes(label))) ?? same[0];
}

/** The last day to reply, counted from the letter's receipt where that is known, else from its sending. */
function silenceEnds(
	rule: Rule,
	kind: PauseKind,
	event: DatedEvent,
	events: readonly ClockEvent[],
	calendar: Calendar
): Day | null {
	const atMost = rule.pauses.find((pause) => pause.kind === kind)?.atMost ?? null;
	if (atMost === null) return null;
	const reached = eventsOfType(events, 'consultReceived').find(({ date }) => date >= event.date);
	return span(
		dayIn(event, 'received', 'receivedOn', 'served') ?? reached?.date ?? event.date,
		atMost,
		calendar
	);
}
