import type { Case } from '#casework/case.ts';
import { onDuty, type Deadline } from '#casework/deadlines.ts';
import { accusedUnits } from '#casework/guards.ts';
import { silenceWords } from '#casework/silence-words.ts';
import type { Calendar } from '#clocks/calendar.ts';
import type { Day } from '#clocks/day.ts';
import { dueDay } from '#clocks/due-day.ts';
import { ruleFor } from '#clocks/rules.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { silences, type Silence } from '#supervision/silences.ts';
import type { County } from '#units/county.ts';
import { isBlocked } from '#units/recusal.ts';
import { superiorsOf } from '#units/units.ts';

type Where = { county: County; calendar: Calendar };

/** What opens for the person when this period ends in silence: whom they turn to, another way, and its last day. */
export function whatOpens({ county, calendar }: Where, on: Case, deadline: Deadline, silence: Silence) {
	const { clock, startedOn, due } = deadline;
	const silent = onDuty(deadline, on);
	const rule = silence.route && due ? ruleFor(silence.route.clock, due) : undefined;
	const way = rule && due ? dueDay(rule, [{ type: 'start', date: due }], calendar) : null;
	return {
		clock,
		started: startedOn,
		due: due ?? '',
		law: silence.law,
		body: bodyOf(county, on, silent, silence.body),
		route: silence.route?.code ?? '',
		until: way && 'due' in way ? way.due : ''
	};
}

/** The nearest body that may supervise: neither complained of, nor the silent one itself. */
function bodyOf(county: County, on: Case, silent: string, body: Silence['body']): string {
	const first = body === 'superior' ? [] : [body === 'dispatcher' ? on.dispatcher : body];
	const above = superiorsOf(county, silent).map((unit) => unit.id);
	const may = [...first, ...above].filter(
		(unit) => unit !== silent && !isBlocked(county, unit, accusedUnits(on.accused))
	);
	return may[0] ?? on.dispatcher;
}

/** The same before it happens, for a period that runs and is not over; null where nothing opens by itself. */
export function ifLate(
	where: Where,
	on: Case,
	deadline: Deadline,
	today: Day,
	words: Words,
	language: Language
) {
	const silence = silences[deadline.clock];
	const runs = deadline.state === 'running' && deadline.due !== null && deadline.due >= today;
	if (!silence || !runs || on.sealed) return null;
	const details = whatOpens(where, on, deadline, silence);
	return silenceWords({ on: today, details }, where.county, words, language);
}

export type IfLate = NonNullable<ReturnType<typeof ifLate>>;
