import { readStatistics } from '#statistics/address.ts';
import { figuresOf, outcomesOf } from '#statistics/figures.ts';
import { sumsBy } from '#statistics/statistics.queries.server.ts';
import { dayInChina } from '#clocks/day.ts';
import { taskTitles, townshipNames, unitNames } from '#units/names.ts';
import { now } from '#platform/time.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const today = dayInChina(now());
	const asked = readStatistics(url.searchParams, today);
	const range = { from: asked.from, to: asked.to };
	const db = locals.portal.publicDb;
	const [county, months, units] = await Promise.all([
		sumsBy(db, 'county', range, today),
		sumsBy(db, 'month', range, today),
		sumsBy(db, 'unit', range, today)
	]);
	const known = { month: months, unit: units };
	const rows =
		asked.by === 'month' || asked.by === 'unit' ? known[asked.by] : await sumsBy(db, asked.by, range, today);
	const order = (list: typeof rows) =>
		[...list.entries()].sort(
			(a, b) => (b[1]['received'] ?? 0) - (a[1]['received'] ?? 0) || a[0].localeCompare(b[0])
		);
	const ordered =
		asked.by === 'month' ? [...rows.entries()].sort((a, b) => b[0].localeCompare(a[0])) : order(rows);
	const data = await locals.portal.county();
	const overall = county.get('') ?? {};
	return {
		asked,
		today,
		overall: figuresOf([overall])[0],
		outcomes: outcomesOf(overall),
		months: lines([...months.entries()].sort((a, b) => a[0].localeCompare(b[0]))),
		units: tops(order(units)),
		rows: figuresOf(ordered.map(([, counts]) => counts)).map((figures, at) => ({
			key: ordered[at]?.[0] ?? '',
			figures
		})),
		names: {
			unit: unitNames(data, locals.language),
			township: townshipNames(data, locals.language),
			task: taskTitles(data, locals.language)
		}
	};
};

/** The points of the chart; a covered one is a gap. */
const lines = (list: [string, Readonly<Record<string, number>>][]) =>
	figuresOf(list.map(([, counts]) => counts)).map(({ received, answered }, at) => ({
		month: list[at]?.[0] ?? '',
		received: received === 'covered' ? null : received,
		answered: answered === 'covered' ? null : answered
	}));

const tops = (list: [string, Readonly<Record<string, number>>][]) =>
	figuresOf(list.map(([, counts]) => counts))
		.map((figures, at) => ({ key: list[at]?.[0] ?? '', received: figures.received }))
		.filter((one) => one.key !== '')
		.slice(0, 12);
