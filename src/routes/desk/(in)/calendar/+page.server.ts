import { fail, redirect } from '@sveltejs/kit';
import { loadCalendar, previewCalendar } from '#casework/load-calendar.server.ts';
import { knownTo } from '#casework/open-clocks.queries.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { readCalendarSets as readSets, setLoaders } from '#clocks/calendar.queries.server.ts';
import { sourcesWith } from '#clocks/calendars.ts';
import { dayInChina, yearOf } from '#clocks/day.ts';
import { readCalendarSets } from '#clocks/read-calendar-set.ts';
import { yearMarks } from '#clocks/year-marks.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import { wordsIn, type Words } from '#i18n/words.ts';
import { procedures } from '#procedures.ts';
import { countyKeeper } from '#routes/desk/county-keeper.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** The working calendar of a year, where each day comes from, and what was loaded. */
export const load: PageServerLoad = async (event) => {
	countyKeeper(event);
	const { locals, url } = event;
	const { calendar, db, now } = await locals.portal.context();
	const [sets, loaders] = await Promise.all([readSets(db), setLoaders(db)]);
	const names = new Map(loaders.map((one) => [one.version, one.name]));
	const sources = sourcesWith(sets);
	const years = sources.national.map(({ year }) => year);
	const last = Math.max(...years, yearOf(dayInChina(now)));
	const asked = Number(url.searchParams.get('year'));
	const year = asked >= 2014 && asked <= last + 1 ? asked : yearOf(dayInChina(now));
	const words = wordsIn(locals.language).clocks.calendar;
	return {
		year,
		years: Array.from({ length: last + 2 - Math.min(...years) }, (_, at) => last + 1 - at),
		isLoaded: years.includes(year),
		version: calendar.version,
		done: url.searchParams.get('done'),
		months: yearMarks(year, calendar, words.legend),
		notices: [
			...sources.national.filter((one) => one.year === year).map(({ source }) => source),
			...new Set(sources.local.filter(({ date }) => date.startsWith(`${year}-`)).map(({ source }) => source))
		],
		history: sets.toReversed().map(({ days: _, ...set }) => ({ ...set, who: names.get(set.version) ?? null }))
	};
};

export const actions: Actions = {
	preview: async (event) => {
		const officer = countyKeeper(event);
		const { locals, request } = event;
		const values = await read(request);
		const words = wordsIn(locals.language);
		const { sets, errors } = check(values, words);
		if (!sets) return fail(400, { values, errors, preview: null });
		const context = await locals.portal.context();
		const { days, cases } = await previewCalendar(context, procedures, sets);
		const ids = cases.map((one) => one.id);
		const known = await knownTo(context.db, officer, context.county, ids);
		const shown = cases.filter((one) => known.has(one.id));
		return {
			values,
			errors: {},
			preview: {
				seen: context.calendar.version,
				days: days.map((one) => ({ day: one.day, rests: !one.after.working, name: one.after.name })),
				moves: shown.flatMap(({ number, moves }) => moves.map((move) => ({ number, ...move }))),
				count: shown.length
			}
		};
	},
	load: async (event) => {
		const officer = countyKeeper(event);
		const { locals, request } = event;
		const values = await read(request);
		const words = wordsIn(locals.language);
		const { sets, errors } = check(values, words);
		if (!sets) return fail(400, { values, errors, preview: null });
		const how = { reason: values.reason, by: officer.account, seen: Number(values.seen) };
		let version: number;
		try {
			({ version } = await loadCalendar(await locals.portal.context(), procedures, sets, how));
		} catch (cause) {
			if (!(cause instanceof Refusal)) throw cause;
			const text = wordOf(words.casework.refusals, cause.because) ?? cause.because;
			return fail(409, { values, errors: { days: text }, preview: null });
		}
		locals.portal.log.info('calendar-loaded', { version: String(version) });
		redirect(303, `/desk/calendar/${version}?done`);
	}
};

type Values = Record<'layer' | 'year' | 'source' | 'days' | 'reason' | 'seen', string>;

async function read(request: Request): Promise<Values> {
	const form = await request.formData();
	const text = (name: string) => String(form.get(name) ?? '').trim();
	const file = form.get('file');
	const uploaded = file instanceof File && file.size > 0 && file.size < 500_000 ? await file.text() : '';
	return {
		layer: text('layer'),
		year: text('year'),
		source: text('source'),
		days: uploaded === '' ? text('days').slice(0, 100_000) : uploaded,
		reason: text('reason').slice(0, 500),
		seen: text('seen')
	};
}

function check(values: Values, words: Words) {
	const problems = words.clocks.calendar.problems;
	const errors: Record<string, string> = {};
	const json = /^\s*[[{]/.test(values.days);
	if (!json && !/^20\d\d$/.test(values.year)) errors['year'] = problems.year;
	if (!json && values.source === '') errors['source'] = problems.source;
	if (values.reason === '') errors['reason'] = problems.reason;
	const layer = values.layer === 'local' ? 'local' : 'national';
	const usual = { layer, year: Number(values.year) || null, source: values.source } as const;
	const found = readCalendarSets(values.days, usual);
	if (!found.ok) {
		errors['days'] = found.problems
			.filter((one) => one.code !== 'no-source')
			.slice(0, 5)
			.map(({ code, detail }) => fill(wordOf(problems, code) ?? code, { detail }))
			.join(' ');
		if (errors['days'] === '') delete errors['days'];
	}
	return { sets: found.ok && Object.keys(errors).length === 0 ? found.sets : null, errors };
}
