import type { Calendar } from '#clocks/calendar.ts';
import { runsOf, type Run } from '#clocks/count-runs.ts';
import type { ClockEvent } from '#clocks/due-day.ts';
import { explainDue } from '#clocks/explain.ts';
import { monthGrids } from '#clocks/month-grid.ts';
import type { Rule } from '#clocks/rule.ts';
import { sayCount, unitOf } from '#clocks/say-count.ts';
import type { Step } from '#clocks/walk.ts';
import { dayText } from '#i18n/dates.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import type { Language } from '#i18n/language.ts';
import { citation } from '#i18n/laws.ts';
import { lengthText } from '#i18n/length-text.ts';
import type { Words } from '#i18n/words.ts';

/** Longer periods are told by their runs of days alone. */
const MOST_MONTHS = 6;

/** How a due day was reached, in words: sentences, a calendar, and the days one after another. */
export function readExplanation(
	of: { rule: Rule; events: readonly ClockEvent[]; calendar: Calendar },
	words: Words,
	language: Language
) {
	const { rule, events, calendar } = of;
	const all = words.clocks.explain;
	const { reckoning, days } = explainDue(rule, events, calendar);
	const running = reckoning.state === 'running' ? reckoning : null;
	const steps = days.toSorted((a, b) => (a.day < b.day ? -1 : 1));
	const marks = new Map(steps.map((step) => [step.day, markOf(step, running?.due ?? '', all.mark)]));
	const months = monthGrids(marks);
	return {
		facts: [
			{
				term: running?.nature === 'floor' ? all.earliest : all.due,
				value: running ? dayText(running.due, language) : words.clocks.none
			},
			{ term: all.length, value: lengthText(words, rule.length) },
			{
				term: all.basis,
				value: `${rule.articles.map((one) => citation(one, language)).join(' · ')} · ${wordOf(words.casework.standing, rule.standing) ?? rule.standing}`
			},
			{
				term: all.version,
				value:
					rule.validFrom === null
						? fill(all.versionAlways, { id: rule.id })
						: fill(all.versionFrom, { id: rule.id, from: dayText(rule.validFrom, language) })
			},
			{
				term: all.calendar,
				value:
					calendar.version === 0 ? all.calendarShipped : fill(all.calendarLoaded, { n: calendar.version })
			}
		],
		due: running?.due ?? null,
		provisional: running?.provisional ?? false,
		sentences: sayCount({ rule, reckoning, events, words, language }),
		months: months.length > MOST_MONTHS ? [] : months,
		runs: runsOf(steps, unitOf(rule.length) === 'workingDay').map((run) => readRun(run, words, language))
	};
}

export type Explanation = ReturnType<typeof readExplanation>;

type Marks = Words['clocks']['explain']['mark'];

/** What stands below a day on the calendar: its number, or why it has none. */
function markOf(step: Step, due: string, words: Marks): { text: string; tone: string } {
	if (step.day === due) return { text: words.due, tone: 'due' };
	if (step.why === 'counted') return { text: String(step.counted), tone: 'counted' };
	return { text: words[step.why], tone: step.why === 'event' ? 'event' : 'skipped' };
}

function readRun(run: Run, words: Words, language: Language) {
	const all = words.clocks.explain;
	const [from, to] = [run.from, run.to].map((day) => dayText(day, language));
	const count =
		run.first === null
			? all.notCounted
			: run.first === run.last
				? fill(all.nth, { n: run.first })
				: fill(all.nths, { from: run.first, to: run.last ?? run.first });
	const source = fill(all.sources[run.source.source], { name: run.source.name ?? '' });
	return {
		days: run.from === run.to ? (from ?? '') : fill(all.range, { from: from ?? '', to: to ?? '' }),
		count,
		why: `${all.why[run.why]}${run.part === 'extension' ? all.extra : ''}`,
		source:
			run.why === 'event' || run.why === 'fixed' || (run.why === 'counted' && run.from !== run.to)
				? ''
				: source,
		notice: run.source.working && run.source.source === 'weekday' ? '' : (run.source.notice ?? '')
	};
}
