import Papa from 'papaparse';
import { z } from 'zod';
import type { CalendarSet, SetDay } from '#clocks/calendar-set.ts';
import { addDays, isDay, weekdayOf, yearOf, type Day } from '#clocks/day.ts';

const day = z.custom<Day>(isDay, 'not-a-day');
const year = z.coerce.number().int().min(2000).max(2200);
const source = z.string().trim().min(1).max(200);
const plainSet = z.object({
	layer: z.enum(['national', 'local']),
	year,
	source,
	days: z.array(
		z.object({ day, kind: z.enum(['holiday', 'make-up']), name: z.string().trim().max(40).default('') })
	)
});
/** A year as the file that ships writes it: holidays from day to day, and the weekend days worked for them. */
const rangeSet = z
	.object({
		year,
		source,
		off: z.array(z.object({ name: z.string(), from: day, to: day })),
		worked: z.array(day)
	})
	.transform(({ off, worked, ...rest }) => ({
		...rest,
		layer: 'national' as const,
		days: [
			...off.flatMap(({ name, from, to }) =>
				daysIn(from, to).map((day) => ({ day, kind: 'holiday' as const, name }))
			),
			...worked.map((day) => ({ day, kind: 'make-up' as const, name: '' }))
		]
	}));
const sets = z.union([plainSet, rangeSet, z.array(z.union([plainSet, rangeSet])).min(1)]);

export type SetProblem = { code: string; detail: string };
export type ReadSets = { ok: true; sets: CalendarSet[] } | { ok: false; problems: SetProblem[] };

/**
 * Reads arrangements from JSON, or from CSV with the columns day, kind, name and, where one text holds several, layer,
 * year and source. `usual` stands for the columns that are left out. Gives what is wrong, line by line.
 */
export function readCalendarSets(
	text: string,
	usual: { layer: CalendarSet['layer']; year: number | null; source: string }
): ReadSets {
	const bare = text.replace(/^\uFEFF/, '').trim();
	if (bare === '') return { ok: false, problems: [{ code: 'empty', detail: '' }] };
	const read = /^[[{]/.test(bare) ? fromJson(bare) : fromCsv(bare, usual);
	if (!read.ok) return read;
	const problems = read.sets.flatMap(problemsOf);
	return problems.length > 0 ? { ok: false, problems } : read;
}

function fromJson(text: string): ReadSets {
	try {
		const parsed = sets.safeParse(JSON.parse(text));
		if (parsed.success) return { ok: true, sets: Array.isArray(parsed.data) ? parsed.data : [parsed.data] };
		const places = parsed.error.issues.map(({ path }) => path.join('.'));
		return { ok: false, problems: [{ code: 'not-a-set', detail: places.join(' ') }] };
	} catch {
		return { ok: false, problems: [{ code: 'not-json', detail: '' }] };
	}
}

const line = z.object({
	day: z.string().trim(),
	kind: z.string().trim(),
	name: z.string().trim().max(40).default(''),
	layer: z.string().trim().optional(),
	year: z.string().trim().optional(),
	source: z.string().trim().optional()
});

function fromCsv(text: string, usual: Parameters<typeof readCalendarSets>[1]): ReadSets {
	const table = Papa.parse<unknown>(text, { header: true, skipEmptyLines: 'greedy' });
	const problems: SetProblem[] = [];
	const found = new Map<string, CalendarSet & { days: SetDay[] }>();
	for (const [at, row] of table.data.entries()) {
		const read = line.safeParse(row);
		const detail = String(at + 2);
		if (!read.success) {
			problems.push({ code: 'columns', detail });
			continue;
		}
		const { day, kind, name } = read.data;
		const layer = read.data.layer || usual.layer;
		const source = read.data.source || usual.source.trim();
		if (!isDay(day)) problems.push({ code: 'not-a-day', detail: `${detail}: ${day}` });
		else if (kind !== 'holiday' && kind !== 'make-up')
			problems.push({ code: 'kind', detail: `${detail}: ${kind}` });
		else if (layer !== 'national' && layer !== 'local')
			problems.push({ code: 'layer', detail: `${detail}: ${layer}` });
		else if (source === '') problems.push({ code: 'no-source', detail });
		else {
			const year = Number(read.data.year || usual.year || yearOf(day));
			const key = `${layer} ${year}`;
			const set = found.get(key) ?? { layer, year, source, days: [] };
			found.set(key, { ...set, days: [...set.days, { day, kind, name }] });
		}
	}
	if (problems.length === 0 && found.size === 0) problems.push({ code: 'empty', detail: '' });
	return problems.length > 0 ? { ok: false, problems } : { ok: true, sets: [...found.values()] };
}

/** What no arrangement says: a day twice, one far from its year, a working day made up, a holiday without a name. */
function problemsOf({ layer, year, days }: CalendarSet): SetProblem[] {
	const seen = new Set<string>();
	return days.flatMap(({ day, kind, name }) => {
		const problems: SetProblem[] = [];
		const wrong = (code: string) => problems.push({ code, detail: day });
		if (seen.has(day)) wrong('twice');
		seen.add(day);
		if (day < `${year - 1}-12-15` || day > `${year + 1}-01-15`) wrong('other-year');
		if (kind === 'make-up' && weekdayOf(day) < 6) wrong('make-up-on-weekday');
		if (kind === 'make-up' && layer === 'local') wrong('make-up-local');
		if (kind === 'holiday' && name === '') wrong('no-name');
		return problems;
	});
}

function daysIn(from: Day, to: Day): Day[] {
	const days: Day[] = [];
	for (let at = from; at <= to && days.length < 60; at = addDays(at, 1)) days.push(at);
	return days;
}
