import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** A field of a form as the page shows it: its name, what stands in it or can be chosen, and whether it takes a file. */
export type FormField = { readonly name: string; readonly values: readonly string[]; readonly file: boolean };

/** A form that a page offers: where it goes and what it asks. */
export type Target = {
	readonly path: string;
	readonly method: 'get' | 'post';
	readonly multipart: boolean;
	readonly fields: readonly FormField[];
};

/** What a page leads to: its links within the portal, and its forms. */
export function readPage(html: string, at: string): { links: string[]; forms: Target[] } {
	const links: string[] = [];
	const forms: Target[] = [];
	for (const element of elements(parse(html))) {
		const href = attribute(element, 'href');
		if (element.tagName === 'a' && href !== undefined) {
			const to = inside(href, at);
			if (to !== undefined) links.push(to);
		}
		if (element.tagName !== 'form') continue;
		const action = inside(attribute(element, 'action') ?? at, at);
		if (action === undefined) continue;
		forms.push({
			path: action,
			method: attribute(element, 'method')?.toLowerCase() === 'post' ? 'post' : 'get',
			multipart: attribute(element, 'enctype') === 'multipart/form-data',
			fields: fieldsOf(element)
		});
	}
	return { links, forms };
}

function fieldsOf(form: Element): FormField[] {
	const fields = new Map<string, { values: string[]; file: boolean }>();
	for (const element of elements(form)) {
		const name = attribute(element, 'name');
		if (name === undefined || !['input', 'textarea', 'select', 'button'].includes(element.tagName)) continue;
		const field = fields.get(name) ?? { values: [], file: attribute(element, 'type') === 'file' };
		if (element.tagName === 'select') {
			for (const one of elements(element))
				if (one.tagName === 'option') field.values.push(attribute(one, 'value') ?? '');
		} else field.values.push(attribute(element, 'value') ?? '');
		fields.set(name, field);
	}
	return [...fields].map(([name, { values, file }]) => ({ name, values, file }));
}

function* elements(node: Node): Generator<Element> {
	if ('tagName' in node) yield node;
	if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

const attribute = (element: Element, name: string): string | undefined =>
	element.attrs.find((one) => one.name === name)?.value;

/** A path within the portal, as text; undefined for what leads out. */
function inside(href: string, at: string): string | undefined {
	const base = 'http://portal.invalid';
	if (!URL.canParse(href, base + at)) return undefined;
	const url = new URL(href, base + at);
	return url.origin === base ? url.pathname + url.search : undefined;
}
