import type { Case, Entry } from '#casework/case.ts';
import type { ClockBinding, Procedure } from '#casework/procedure.ts';
import { toldOf } from '#casework/extension-told.ts';
import type { Calendar } from '#clocks/calendar.ts';
import { servedFrom } from '#casework/service-ways.ts';
import { isDay, type Day } from '#clocks/day.ts';
import { dueDay, type ClockEvent, type Reckoning } from '#clocks/due-day.ts';
import { ruleFor, type Rule } from '#clocks/rules.ts';
import { withSettings, type Figures } from '#clocks/settings.ts';

/** A clock of a case, read anew from the timeline, the rule in force when it started, and the calendar. */
export type Deadline = {
	clock: string;
	owner: ClockBinding['owner'];
	/** The unit that a step named as the one whose duty it is, and the answer that named it. */
	named: { as: string; unit: string } | null;
	counts: boolean;
	standing: string;
	startedOn: Day;
	due: Day | null;
	/** The day it was met; null while it runs. */
	metOn: Day | null;
	state: 'running' | 'standing-still' | 'met' | 'dropped';
	provisional: boolean;
	extended: boolean;
	events: readonly ClockEvent[];
	reckoning: Reckoning;
	/** The version in force when it started, with the county's figure of then. */
	rule: Rule;
	/** The calendar it was counted with: today's, or once it ended the one of that time. */
	calendar: Calendar;
};

export type Measure = { calendar: Calendar; figures: Figures };

/** All clocks of a case that have started. Due days are never stored as truth: this is the truth. */
export function deadlinesOf(procedure: Procedure, timeline: readonly Entry[], measure: Measure): Deadline[] {
	return Object.entries(procedure.clocks).flatMap(([clock, binding]) => {
		const one = deadlineOf(clock, binding, timeline, measure);
		return one ? [one] : [];
	});
}

function deadlineOf(
	clock: string,
	binding: ClockBinding,
	timeline: readonly Entry[],
	measure: Measure
): Deadline | null {
	if (!holdsIn(binding, timeline)) return null;
	const closed = timeline.findIndex((entry) => entry.action === binding.before);
	const started = timeline.findLastIndex(
		(entry, at) =>
			(closed < 0 || at < closed) && binding.starts.includes(entry.action) && heard(binding, entry)
	);
	const start = timeline[started];
	if (!start) return null;
	const since = timeline.slice(started + 1);
	const end = since.find(
		(entry) => heard(binding, entry) && [...binding.stops, ...binding.drops].includes(entry.action)
	);
	const inForce = ruleFor(clock, start.on);
	// A period that the law did not have yet on that day does not run.
	if (!inForce) return null;
	const rule = withSettings(inForce, measure.figures, start.on, start.at);
	const events = eventsOf(start, since, binding, rule);
	const calendar = end ? measure.calendar.asOf(end.at) : measure.calendar;
	const reckoning = dueDay(rule, events, calendar);
	const met = end !== undefined && binding.stops.includes(end.action);
	return {
		clock,
		owner: binding.owner,
		named: namedIn(binding, timeline),
		counts: binding.counts === true,
		standing: rule.standing,
		startedOn: start.on,
		due: 'due' in reckoning ? reckoning.due : null,
		metOn: met ? servedOn(end) : null,
		state: end
			? met
				? 'met'
				: 'dropped'
			: reckoning.state === 'standing-still'
				? 'standing-still'
				: 'running',
		provisional: 'provisional' in reckoning && reckoning.provisional,
		extended: events.some((event) => event.type === 'extend'),
		events,
		reckoning,
		rule,
		calendar
	};
}

function namedIn({ dutyOf }: ClockBinding, timeline: readonly Entry[]): Deadline['named'] {
	if (dutyOf === undefined) return null;
	const unit = timeline.findLast(({ details }) => typeof details[dutyOf] === 'string')?.details[dutyOf];
	return typeof unit === 'string' ? { as: dutyOf, unit } : null;
}

/** The unit whose duty a clock is. */
export const onDuty = (
	{ owner, named }: Pick<Deadline, 'owner' | 'named'>,
	on: Pick<Case, 'dispatcher' | 'unit'>
): string => (owner === 'dispatcher' ? on.dispatcher : (named?.unit ?? on.unit ?? on.dispatcher));

const holdsIn = ({ where }: ClockBinding, timeline: readonly Entry[]): boolean => {
	if (!where) return true;
	const [question, ...answers] = where;
	return answers.includes(String(timeline[0]?.details[question] ?? ''));
};

/** Whether the clock hears this entry: some actions count only with one answer to one question. */
const heard = ({ only }: ClockBinding, { action, details }: Entry): boolean => {
	const needs = only?.[action];
	if (!needs) return true;
	const [question, ...answers] = needs;
	return answers.includes(String(details[question]));
};

/** A day of service entered by hand counts, not the day on which it was typed in. */
const servedOn = (entry: Entry): Day =>
	isDay(entry.details['servedOn']) ? servedFrom(entry.details['way'], entry.details['servedOn']) : entry.on;

/** What is counted backward is counted from the day that lies ahead: that of the hearing. */
const startedOn = (start: Entry, rule: Rule): Day =>
	rule.direction === 'backward' && isDay(start.details['heldOn']) ? start.details['heldOn'] : servedOn(start);

function eventsOf(start: Entry, since: readonly Entry[], binding: ClockBinding, rule: Rule): ClockEvent[] {
	const events: ClockEvent[] = [{ type: 'start', date: startedOn(start, rule), ...periodIn(start) }];
	for (const entry of since) {
		const heard = binding.tells?.[entry.action];
		if (heard) events.push({ ...partyIn(entry), type: heard, date: servedOn(entry) });
		if (entry.action !== binding.extendedBy) continue;
		events.push({
			type: 'extend',
			date: entry.on,
			days: Number(entry.details['days']),
			unit: rule.extension?.max?.unit ?? 'day',
			decided: entry.on,
			approvedBy:
				rule.extension?.approver === 'foi-office-head'
					? 'head of the information disclosure office'
					: 'head of the unit',
			notified: toldOf(entry, since)?.on ?? null
		});
	}
	return events;
}

/** The period or the day that the letter itself names, for a clock whose length stands in the letter. */
const periodIn = ({ details }: Entry): object => ({
	...(typeof details['until'] === 'string' ? { until: details['until'] } : {}),
	...(typeof details['reportBy'] === 'string' ? { until: details['reportBy'] } : {}),
	...(typeof details['workingDays'] === 'number' ? { workingDays: details['workingDays'] } : {})
});

/** Which of those consulted an entry is about: each consultation ends by its own answer. */
const partyIn = ({ details, byRole, byUnit }: Entry): object => ({
	party: details['party'] ?? details['agency'] ?? (byRole === 'co-handler' ? byUnit : null) ?? ''
});

/** The earliest day that the law allows, which nobody can be late for. */
const isFloor = ({ reckoning }: Deadline): boolean => 'nature' in reckoning && reckoning.nature === 'floor';

/** Met after its day, or still open on a later day. */
export const isLate = (deadline: Deadline, today: Day): boolean =>
	!isFloor(deadline) &&
	deadline.state !== 'dropped' &&
	deadline.due !== null &&
	(deadline.metOn ?? today) > deadline.due;

const ofOffice: readonly ClockBinding['owner'][] = ['dispatcher', 'unit', 'reviewer'];

/** The clock that the office must mind next: the earliest that still runs and is not the resident's. */
export const nextDue = (deadlines: readonly Deadline[]): Deadline | undefined =>
	deadlines
		.filter(
			(one) => one.state === 'running' && ofOffice.includes(one.owner) && one.due !== null && !isFloor(one)
		)
		.sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))[0];
