import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import BarChart from '#ui/charts/BarChart.svelte';
import LineChart from '#ui/charts/LineChart.svelte';
import { axisMarks, percent, runs, shownLabels } from '#ui/charts/scale.ts';
import Sparkline from '#ui/charts/Sparkline.svelte';
import StackedBars from '#ui/charts/StackedBars.svelte';
import { attribute, ids, tags } from './markup.ts';

const frame = { id: 'c', title: 'T', desc: 'D', tableText: 'V', nameHead: 'N' };
const draw = {
	BarChart: () =>
		render(BarChart, {
			props: {
				...frame,
				valueHead: 'n',
				bars: [
					{ label: 'one', value: 4, text: '4 n' },
					{ label: 'two', value: 1, text: '1 n' }
				]
			}
		}).body,
	StackedBars: () =>
		render(StackedBars, {
			props: {
				...frame,
				parts: ['p', 'q'],
				totalHead: 'all',
				rows: [{ label: 'one', values: [3, 1], texts: ['3 n', '1 n'], total: '4 n' }]
			}
		}).body,
	LineChart: () =>
		render(LineChart, {
			props: {
				...frame,
				labels: ['one', 'two', 'three'],
				series: [{ name: 's', values: [4, null, 1] }],
				format: (value: number) => `${value} n`,
				none: '-'
			}
		}).body
};

describe.each(Object.entries(draw))('%s', (_name, drawn) => {
	const body = drawn();

	it('is a picture with a name, a description and a caption', () => {
		const svg = tags(body, 'svg').find((tag) => attribute(tag, 'role') === 'img') ?? '';
		expect(attribute(svg, 'aria-labelledby')).toBe('c-title c-desc');
		expect(ids(body)).toEqual(expect.arrayContaining(['c', 'c-title', 'c-desc', 'c-caption']));
		expect(body).toMatch(/<figure.*<figcaption.*<\/figure>/su);
	});

	it('has every figure in a table with row headers', () => {
		expect(tags(body, 'table')).toHaveLength(1);
		const table = body.slice(body.indexOf('<table'));
		for (const text of ['one', '4 n', '1 n']) expect(table).toContain(text);
		expect(table).toMatch(/<th scope="row"[^>]*>one/u);
	});

	it('is the same at every rendering, without styles or scripts', () => {
		expect(drawn()).toBe(body);
		expect(body).not.toMatch(/ style=|<style|<script/u);
		expect(new Set(ids(body)).size).toBe(ids(body).length);
	});
});

it('a bar is as long as its share of the longest', () => {
	const widths = tags(draw.BarChart(), 'rect')
		.filter((tag) => attribute(tag, 'class') === 's0')
		.map((tag) => attribute(tag, 'width'));
	expect(widths).toEqual(['100%', '25%']);
});

it('the parts of a bar follow one another, told apart by a pattern', () => {
	const body = draw.StackedBars();
	const first = tags(body, 'rect').filter((tag) => attribute(tag, 'class') === 'seg');
	expect(first.map((tag) => [attribute(tag, 'x'), attribute(tag, 'width')])).toEqual([
		['0%', '75%'],
		['75%', '25%']
	]);
	expect(body).toContain('url(#c-p1)');
});

it('a line breaks where there is no figure', () => {
	const body = draw.LineChart();
	expect(tags(body, 'polyline')).toHaveLength(2);
	expect(tags(body, 'circle')).toHaveLength(2);
	expect(body).toMatch(/<td[^>]*>-<\/td>/u);
});

it('a sparkline says in words what it shows', () => {
	const { body } = render(Sparkline, { props: { id: 's', title: 'falling', values: [3, 2] } });
	expect(attribute(tags(body, 'svg')[0] ?? '', 'aria-labelledby')).toBe('s-title');
	expect(body).toMatch(/<title id="s-title">falling<\/title>/u);
});

describe('scale', () => {
	it('reaches the largest value with at most five even marks', () => {
		fc.assert(
			fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), fc.boolean(), (max, whole) => {
				const marks = axisMarks(max, whole);
				const top = marks.at(-1) ?? 0;
				expect(marks[0]).toBe(0);
				expect(marks.length).toBeGreaterThan(1);
				expect(marks.length).toBeLessThanOrEqual(5);
				expect(top).toBeGreaterThanOrEqual(max * (1 - 1e-6));
				if (whole) expect(marks.every(Number.isInteger)).toBe(true);
				else expect(top).toBeLessThanOrEqual(max * 4);
			})
		);
	});

	it('has marks to draw for nothing at all', () => {
		expect(axisMarks(0)).toEqual([0, 1]);
		expect(axisMarks(1284, true)).toEqual([0, 500, 1000, 1500]);
		expect(axisMarks(3, true)).toEqual([0, 1, 2, 3]);
	});

	it('keeps a share between nothing and all', () => {
		expect(percent(1, 3)).toBe('33.33%');
		expect(percent(5, 0)).toBe('0%');
		expect(percent(9, 3)).toBe('100%');
	});

	it('shows the first and the last label and never one twice', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 2, max: 8 }), (count, most) => {
				const shown = shownLabels(count, most);
				expect(shown[0]).toBe(0);
				expect(shown.at(-1)).toBe(count - 1);
				expect(new Set(shown).size).toBe(shown.length);
				expect(shown.length).toBeLessThanOrEqual(most);
			})
		);
	});

	it('keeps every figure in its run, in order', () => {
		fc.assert(
			fc.property(fc.array(fc.option(fc.integer(), { nil: null })), (values) => {
				expect(
					runs(values)
						.flat()
						.map((point) => point.value)
				).toEqual(values.filter((value) => value !== null));
				for (const run of runs(values))
					for (const [at, point] of run.entries()) expect(point.at).toBe((run[0]?.at ?? 0) + at);
			})
		);
	});
});
