/** The opening tags of a name, in the order of the page. */
export function tags(body: string, name: string): string[] {
	return body.match(new RegExp(`<${name}(?=[\\s>])[^>]*>`, 'gu')) ?? [];
}

export function attribute(tag: string, name: string): string | undefined {
	return new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1];
}

/** Every id on the page, also one that stands twice. */
export function ids(body: string): string[] {
	return [...body.matchAll(/\sid="([^"]+)"/gu)].map((found) => found[1] ?? '');
}
