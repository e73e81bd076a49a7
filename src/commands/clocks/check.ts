import { z } from 'zod';
import { countyCalendar, nationalCalendar } from '#clocks/calendars.ts';
import { isDay, type Day } from '#clocks/day.ts';
import { dueDay, type ClockEvent, type Reckoning } from '#clocks/due-day.ts';
import { ruleFor, versionsOf } from '#clocks/rules.ts';
import { variantFor } from '#clocks/variants.ts';

const caseSchema = z.object({
	id: z.union([z.string(), z.number()]).transform(String).default('?'),
	rule: z.string(),
	start: z.string().nullish(),
	events: z.array(z.looseObject({ type: z.string() })).default([]),
	expected: z.union([z.string(), z.null()])
});

type Case = z.infer<typeof caseSchema>;

/** What went wrong with a worked deadline, in one line; undefined when the date agrees. */
export function checkCase(value: unknown, index = 0): string | undefined {
	const parsed = caseSchema.safeParse(value);
	if (!parsed.success) return `case ${index + 1}: malformed: ${parsed.error.issues.map(said).join('; ')}`;
	const { id, rule, expected } = parsed.data;
	if (versionsOf(rule).length === 0) return `${id} ${rule}: unknown rule`;
	try {
		const found = reckon(parsed.data);
		return agrees(found, expected)
			? undefined
			: `${id} ${rule}: expected ${expected ?? 'no due day'}, got ${shown(found)}`;
	} catch (fault) {
		return `${id} ${rule}: ${fault instanceof Error ? fault.message : String(fault)}`;
	}
}

const said = (issue: z.core.$ZodIssue): string => `${issue.path.join('.')} ${issue.message}`;

type Found = Reckoning | { state: 'not-in-force' };

function reckon({ rule, start, events }: Case): Found {
	const named = dayAndInstant(start);
	const clockEvents: ClockEvent[] = events.map((event) => ({ ...event, ...dayAndInstant(event['date']) }));
	if (named.date) clockEvents.unshift({ type: 'start', ...named });
	const first = named.date ?? clockEvents.find((event) => event.date)?.date;
	if (first === undefined) return { state: 'not-started', why: 'no-event' };
	const inForce = ruleFor(variantFor(rule, clockEvents), first);
	if (!inForce) return { state: 'not-in-force' };
	return dueDay(inForce, clockEvents, usesNational(events) ? nationalCalendar : countyCalendar);
}

const usesNational = (events: Case['events']): boolean =>
	events.some(
		(event) =>
			event.type === 'calendar' &&
			(event['local'] === false || /^(cn|china|national)$/i.test(String(event['use'])))
	);

function dayAndInstant(value: unknown): { date?: Day; at?: Date } {
	if (isDay(value)) return { date: value };
	const date = typeof value === 'string' ? value.slice(0, 10) : undefined;
	if (!isDay(date) || typeof value !== 'string') return {};
	const at = new Date(/Z|[+-]\d\d:?\d\d$/.test(value) ? value : `${value}+08:00`);
	return Number.isNaN(at.getTime()) ? { date } : { date, at };
}

const dueOf = (found: Found): Day | null => ('due' in found ? found.due : null);

const agrees = (found: Found, expected: string | null): boolean =>
	expected === null
		? dueOf(found) === null
		: dueOf(found) === expected || found.state === expected.toLowerCase().replaceAll(/[ _]/g, '-');

const shown = (found: Found): string => dueOf(found) ?? `no due day (${found.state})`;
