import fc from 'fast-check';
import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import DataTable from '#ui/blocks/DataTable.svelte';
import DueBadge from '#ui/blocks/DueBadge.svelte';
import ErrorSummary from '#ui/blocks/ErrorSummary.svelte';
import FilterBar from '#ui/blocks/FilterBar.svelte';
import Highlight from '#ui/blocks/Highlight.svelte';
import SummaryList from '#ui/blocks/SummaryList.svelte';
import PageFrame from '#ui/frame/PageFrame.svelte';
import { matches } from '#ui/matches.ts';
import { attribute, ids, tags } from './markup.ts';

const html = (text: string) => createRawSnippet(() => ({ render: () => `<p>${text}</p>` }));

describe('PageFrame', () => {
	const props = {
		siteName: 'S',
		skip: 'K',
		navLabel: 'N',
		nav: [
			{ href: '/a', text: 'A', current: true },
			{ href: '/b', text: 'B', count: '3' }
		],
		children: html('body')
	};

	it('begins with a link that leads to main', () => {
		const { body } = render(PageFrame, { props });
		expect(attribute(tags(body, 'a')[0] ?? '', 'href')).toBe('#main');
		expect(attribute(tags(body, 'main')[0] ?? '', 'id')).toBe('main');
	});

	it.each([false, true])('names the navigation once and the current page in it (desk: %s)', (desk) => {
		const { body } = render(PageFrame, { props: { ...props, desk } });
		expect(tags(body, 'nav').map((tag) => attribute(tag, 'aria-label'))).toEqual(['N']);
		const current = tags(body, 'a').filter((tag) => attribute(tag, 'aria-current') === 'page');
		expect(current.map((tag) => attribute(tag, 'href'))).toEqual(['/a']);
	});
});

describe('ErrorSummary', () => {
	const errors = [{ href: '#a', text: 'write it' }];

	it('is announced, takes the focus and leads to the field', () => {
		const { body } = render(ErrorSummary, { props: { title: 'T', errors } });
		const box = tags(body, 'div')[0] ?? '';
		expect([attribute(box, 'role'), attribute(box, 'tabindex')]).toEqual(['alert', '-1']);
		expect(box).toMatch(/\sautofocus/u);
		expect(ids(body)).toContain(attribute(box, 'aria-labelledby'));
		expect(body).toContain('<a href="#a">write it</a>');
	});

	it('is absent when nothing is wrong', () => {
		expect(tags(render(ErrorSummary, { props: { title: 'T', errors: [] } }).body, 'div')).toEqual([]);
	});
});

describe('DataTable', () => {
	const props = {
		id: 't',
		caption: 'C',
		rows: [{ name: 'n', size: 3 }],
		rowKey: (row: { name: string }) => row.name,
		empty: html('nothing'),
		columns: [
			{ key: 'n', header: 'H', text: (row: { name: string }) => row.name, names: true, href: () => '/n' },
			{
				key: 's',
				header: 'S',
				text: (row: { size: number }) => String(row.size),
				number: true,
				sort: { href: '?s', now: 'descending' as const }
			}
		]
	};

	it('has a caption, row headers, and can be scrolled with the keyboard', () => {
		const { body } = render(DataTable<{ name: string; size: number }>, { props });
		expect(body).toMatch(/<caption id="t-caption">/u);
		expect(body).toMatch(/<th scope="row"[^>]*>.*<a href="\/n">n<\/a>/su);
		const box = tags(body, 'div')[0] ?? '';
		expect([attribute(box, 'tabindex'), attribute(box, 'aria-labelledby')]).toEqual(['0', 't-caption']);
		expect(tags(body, 'th').map((tag) => attribute(tag, 'aria-sort'))).toContain('descending');
	});

	it('keeps its roles when the rows become blocks', () => {
		const { body } = render(DataTable<{ name: string; size: number }>, {
			props: { ...props, narrow: 'stack' }
		});
		expect(attribute(tags(body, 'table')[0] ?? '', 'role')).toBe('table');
		expect(attribute(tags(body, 'td')[0] ?? '', 'data-head')).toBe('S');
		expect(tags(body, 'tr').every((tag) => attribute(tag, 'role') === 'row')).toBe(true);
	});

	it('says so when there are no rows', () => {
		const { body } = render(DataTable<{ name: string; size: number }>, { props: { ...props, rows: [] } });
		expect(body).toContain('<p>nothing</p>');
		expect(tags(body, 'table')).toEqual([]);
	});

	it('names the box of each row', () => {
		const pick = { name: 'ids', header: 'P', label: () => 'pick n', value: () => '7' };
		const { body } = render(DataTable<{ name: string; size: number }>, { props: { ...props, pick } });
		const box = tags(body, 'input')[0] ?? '';
		expect([attribute(box, 'value'), attribute(box, 'aria-label')]).toEqual(['7', 'pick n']);
	});
});

it('a filter can be taken away by its chip and sends what it carries', () => {
	const { body } = render(FilterBar, {
		props: {
			action: '/l',
			summary: 'F',
			submit: 'G',
			chipsLabel: 'on',
			chips: [{ text: 'one', href: '?two', remove: 'off' }],
			hidden: [{ name: 'order', value: 'due' }],
			children: html('fields')
		}
	});
	expect(attribute(tags(body, 'form')[0] ?? '', 'method')).toBe('get');
	expect(attribute(tags(body, 'input')[0] ?? '', 'value')).toBe('due');
	expect(body).toMatch(/href="\?two"[^>]*>one<span class="vh"> off<\/span>/u);
});

it('a change link says what it changes', () => {
	const { body } = render(SummaryList, {
		props: { rows: [{ term: 'T', value: 'V', change: { href: '/c', text: 'C', about: 'T' } }] }
	});
	expect(body.replace(/<!--.*?-->/gu, '')).toContain('<a href="/c">C<span class="vh"> T</span></a>');
});

it('a badge tells its tone by a sign, not by colour alone', () => {
	const signs = (['ok', 'soon', 'late', 'paused'] as const).map(
		(tone) => /aria-hidden="true">([^<]+)</u.exec(render(DueBadge, { props: { text: 'x', tone } }).body)?.[1]
	);
	expect(new Set(signs).size).toBe(4);
	expect(signs).not.toContain(undefined);
});

describe('a searched word', () => {
	it('is marked, and the text stays text', () => {
		const { body } = render(Highlight, { props: { text: '<b>A.b</b> axb', search: 'a.B' } });
		expect(body).toContain('<mark>A.b</mark>');
		expect(tags(body, 'mark')).toHaveLength(1);
		expect(body).not.toContain('<b>');
	});

	it('is found whole before a part of it', () => {
		expect(matches('道路塌陷', '道路 道路塌陷')).toEqual([{ text: '道路塌陷', hit: true }]);
	});

	it('leaves no letter of the text behind', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, search) => {
				const pieces = matches(text, search);
				expect(pieces.map((piece) => piece.text).join('')).toBe(text);
			})
		);
	});

	it('is found wherever it stands', () => {
		fc.assert(
			fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, word, after) => {
				fc.pre(/^\S+$/u.test(word));
				expect(matches(before + word + after, word).some((piece) => piece.hit)).toBe(true);
			})
		);
	});
});
