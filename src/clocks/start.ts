import { addDays, addYears, earlier, type Day } from '#clocks/day.ts';
import { dayIn, eventsOfType, textIn, typeOf, type ClockEvent, type DatedEvent } from '#clocks/events.ts';
import { workingDays, type Rule } from '#clocks/rule.ts';
import { span } from '#clocks/walk.ts';
import type { Calendar } from '#clocks/calendar.ts';

export type Start =
	{ started: Day; event: ClockEvent; notAfter: Day | null } | { notStarted: 'no-event' | 'unconfirmed' };

/**
 * The day on which the clock starts. A 'start' event names it; the other events may still correct it: an
 * application by web is received when both sides confirm it, a public notice is service after 30 days.
 */
export function startOf(rule: Rule, events: readonly ClockEvent[], calendar: Calendar): Start {
	const named = eventsOfType(events, 'start')[0];
	const own = rule.starts.flatMap((type) => eventsOfType(events, type));
	const event = named ? (own.find(({ date }) => date === named.date) ?? named) : own[0];
	if (!event) return special(rule, null, events, calendar) ?? { notStarted: 'no-event' };
	return special(rule, event, events, calendar) ?? at(reached(event, events), event);
}

const at = (started: Day, event: ClockEvent): Start => ({ started, event, notAfter: null });

function special(
	rule: Rule,
	event: DatedEvent | null,
	events: readonly ClockEvent[],
	calendar: Calendar
): Start | undefined {
	switch (rule.startsBy) {
		case 'channel':
			return event ? byChannel(event, events) : undefined;
		case 'licence-acceptance':
			return licenceAcceptance(event, events, calendar);
		case 'deemed-acceptance':
			return deemedAcceptance(event, events, calendar);
		case 'told-of-right':
			return event ? toldOfRight(event, events) : undefined;
		case 'event':
			return undefined;
	}
}

/** In person: the day handed in. Signed post: the day signed. Plain post, web, fax: the day of confirmation. */
function byChannel(event: DatedEvent, events: readonly ClockEvent[]): Start | undefined {
	const channel = (textIn(event, 'channel', 'by', 'via', 'mode') ?? '').toLowerCase();
	const type = typeOf(event);
	if (type !== 'submit' && type !== 'receive') return undefined;
	if (/person|counter|window|当面/.test(channel)) return at(event.date, event);
	const confirmed = (...types: ('confirm' | 'sign' | 'receive')[]): DatedEvent | undefined =>
		eventsOfType(events, ...types).find((one) => one !== event && one.date >= event.date);
	const signedPost = /sign|regist|ems|express|签收|挂号|快递/.test(channel);
	const found = signedPost ? confirmed('sign', 'receive') : confirmed('confirm');
	if (found) return at(found.date, found);
	if (signedPost && type === 'submit') return at(reached(event, events), event);
	return type === 'submit' && channel !== '' ? { notStarted: 'unconfirmed' } : undefined;
}

/** Service by post counts on the date of the receipt, by public notice after 30 days (AR-14). */
function reached(event: DatedEvent, events: readonly ClockEvent[]): Day {
	const way = (textIn(event, 'channel', 'mode', 'by', 'way', 'how', 'method', 'via') ?? '').toLowerCase();
	if (typeOf(event) === 'publish' || typeOf(event) === 'hearing') return event.date;
	const arrived = dayIn(
		event,
		'received',
		'receivedOn',
		'receipt',
		'receiptDate',
		'signed',
		'signedOn',
		'delivered',
		'deliveredOn',
		'reached',
		'reachedOn',
		'servedOn'
	);
	if (arrived) return arrived;
	if (/public|announce|gazette|公告/.test(way)) return addDays(event.date, 30);
	if (typeOf(event) === 'serve' && /post|mail|邮/.test(way)) {
		return eventsOfType(events, 'sign').find(({ date }) => date >= event.date)?.date ?? event.date;
	}
	return event.date;
}

function licenceAcceptance(
	event: DatedEvent | null,
	events: readonly ClockEvent[],
	calendar: Calendar
): Start | undefined {
	const received = eventsOfType(events, 'receive', 'submit')[0];
	if (!received) return undefined;
	const asked = eventsOfType(events, 'correctionNotice')[0];
	if (asked && asked.date > span(received.date, workingDays(5), calendar)) return at(received.date, received);
	const accepted = eventsOfType(events, 'accept')[0];
	if (accepted) return at(accepted.date, accepted);
	if (event && event.date !== received.date) return undefined;
	const complete = asked && eventsOfType(events, 'correctionReceived')[0];
	return complete ? at(complete.date, complete) : at(received.date, received);
}

/** Five working days after receipt, or after the correction that was asked for, unless accepted before. */
function deemedAcceptance(
	event: DatedEvent | null,
	events: readonly ClockEvent[],
	calendar: Calendar
): Start | undefined {
	const received = eventsOfType(events, 'correctionReceived', 'receive', 'submit').at(-1);
	const accepted = eventsOfType(events, 'accept')[0];
	if (!received) return undefined;
	const deemed = span(received.date, workingDays(5), calendar);
	if (accepted)
		return at(accepted.date > received.date ? earlier(accepted.date, deemed) : accepted.date, accepted);
	return event && event.date !== received.date ? undefined : at(deemed, received);
}

function toldOfRight(event: DatedEvent, events: readonly ClockEvent[]): Start | undefined {
	const told = eventsOfType(events, 'tell').find((one) => one !== event && one.date > event.date);
	return told ? { started: told.date, event: told, notAfter: addYears(event.date, 1) } : undefined;
}
