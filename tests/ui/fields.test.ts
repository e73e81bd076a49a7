import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Checks from '#ui/fields/Checks.svelte';
import Choice from '#ui/fields/Choice.svelte';
import DateField from '#ui/fields/DateField.svelte';
import FileField from '#ui/fields/FileField.svelte';
import MoneyField from '#ui/fields/MoneyField.svelte';
import Select from '#ui/fields/Select.svelte';
import TextArea from '#ui/fields/TextArea.svelte';
import TextField from '#ui/fields/TextField.svelte';
import { attribute, ids, tags } from './markup.ts';

const asked = { name: 'a', label: 'L', optional: '(o)', hint: 'H', error: 'E' };
const options = [
	{ value: 'x', label: 'X', hint: 'hx' },
	{ value: 'y', label: 'Y' }
];
const parts = { y: 'y', m: 'm', d: 'd' };

const single = {
	TextField: render(TextField, { props: asked }).body,
	TextArea: render(TextArea, { props: { ...asked, countHint: 'C' } }).body,
	Select: render(Select, { props: { ...asked, options } }).body,
	MoneyField: render(MoneyField, { props: { ...asked, unit: 'U' } }).body,
	FileField: render(FileField, { props: asked }).body
};
const grouped = {
	Choice: render(Choice, { props: { ...asked, options } }).body,
	Checks: render(Checks, { props: { ...asked, options } }).body,
	DateField: render(DateField, { props: { ...asked, parts } }).body
};

/** The ids an element is described by, and whether each is on the page. */
function described(body: string, tag: string): string[] {
	const named = attribute(tags(body, tag)[0] ?? '', 'aria-describedby')?.split(' ') ?? [];
	for (const id of named) expect(ids(body)).toContain(id);
	return named;
}

describe.each(Object.entries(single))('%s', (name, body) => {
	const tag = name === 'TextArea' ? 'textarea' : name === 'Select' ? 'select' : 'input';
	const control = tags(body, tag)[0] ?? '';

	it('has its label, and the words for what may stay empty', () => {
		expect(attribute(control, 'id')).toBe('a');
		expect(attribute(control, 'name')).toBe('a');
		expect(attribute(tags(body, 'label')[0] ?? '', 'for')).toBe('a');
		expect(body).toContain('(o)');
	});

	it('is described by its hint and its error', () => {
		expect(described(body, tag)).toEqual(expect.arrayContaining(['a-hint', 'a-error']));
		expect(attribute(control, 'aria-invalid')).toBe('true');
	});

	it('asks for no script and brings no style', () => {
		expect(body).not.toMatch(/ style=| on[a-z]+=|<script/u);
	});
});

describe.each(Object.entries(grouped))('%s', (_name, body) => {
	it('has a legend, and the error summary finds its first control', () => {
		expect(tags(body, 'legend')).toHaveLength(1);
		expect(attribute(tags(body, 'input')[0] ?? '', 'id')).toBe('a');
	});

	it('is described by its hint and its error', () => {
		expect(described(body, 'fieldset')).toEqual(['a-hint', 'a-error']);
	});

	it('has no id twice', () => {
		expect(new Set(ids(body)).size).toBe(ids(body).length);
	});
});

describe('what a field shows', () => {
	it('neither invalid nor described without hint and error', () => {
		const { body } = render(TextField, { props: { name: 'a', label: 'L' } });
		expect(body).not.toMatch(/aria-invalid|aria-describedby/u);
	});

	it('the value as it was typed, as text', () => {
		const typed = '"><b>';
		expect(render(TextField, { props: { name: 'a', label: 'L', value: typed } }).body).toContain(
			'&quot;>&lt;b'
		);
		expect(render(TextArea, { props: { name: 'a', label: 'L', value: '</textarea>' } }).body).toContain(
			'&lt;/textarea>'
		);
	});

	it('the chosen answer, and only that', () => {
		const { body } = render(Choice, { props: { name: 'a', label: 'L', options, value: 'y' } });
		expect(tags(body, 'input').map((tag) => /\schecked/u.test(tag))).toEqual([false, true]);
		const select = render(Select, { props: { name: 'a', label: 'L', options, value: 'x', blank: '-' } }).body;
		expect(tags(select, 'option').map((tag) => /\sselected/u.test(tag))).toEqual([false, true, false]);
	});

	it('every ticked box', () => {
		const { body } = render(Checks, { props: { name: 'a', label: 'L', options, values: ['x', 'y'] } });
		expect(tags(body, 'input').every((tag) => /\schecked/u.test(tag))).toBe(true);
	});

	it('what an answer asks further, without a script', () => {
		const reveal = createRawSnippet(() => ({ render: () => '<p>more</p>' }));
		const { body } = render(Choice, {
			props: { name: 'a', label: 'L', options: [{ value: 'x', label: 'X', reveal }] }
		});
		expect(body).toContain('<p>more</p>');
	});

	it('three parts of a date, marking the wrong ones', () => {
		const { body } = render(DateField, {
			props: { name: 'a', label: 'L', parts, error: 'E', wrong: ['m'], value: { y: '2026', m: '13', d: '' } }
		});
		const inputs = tags(body, 'input');
		expect(inputs.map((tag) => attribute(tag, 'name'))).toEqual(['a-y', 'a-m', 'a-d']);
		expect(inputs.map((tag) => attribute(tag, 'aria-invalid'))).toEqual([undefined, 'true', undefined]);
		expect(inputs.map((tag) => attribute(tag, 'value') ?? '')).toEqual(['2026', '13', '']);
	});

	it('the label as the h1 of a page with one question', () => {
		const { body } = render(TextField, { props: { name: 'a', label: 'L', question: true } });
		expect(body).toMatch(/<h1[^>]*>.*<label[^>]*for="a".*<\/h1>/su);
		expect(render(Choice, { props: { name: 'a', label: 'L', question: true, options } }).body).toMatch(
			/<legend[^>]*>.*<h1.*<\/legend>/su
		);
	});

	it('files sent before, each with a button naming it', () => {
		const { body } = render(FileField, {
			props: {
				name: 'a',
				label: 'L',
				sent: [{ text: 'road.jpg', value: 'f1' }],
				remove: { name: 'remove', text: 'R' }
			}
		});
		expect(attribute(tags(body, 'button')[0] ?? '', 'value')).toBe('f1');
		expect(body).toMatch(/<button[^>]*>R<span class="vh"> road\.jpg/u);
	});
});
