import type { Rule, Span } from '#publication/mask/kinds.ts';

/** Marks people put between the digits of one number. */
export const gap = '[ \\t\\u200b-\\u200f\\ufeff\\-‐‑‒–—―_.·•・/]';

/** The digits and letters of a number, without the marks between them. */
export function bare(value: string): string {
	return value.replace(new RegExp(gap, 'g'), '').replace(/×$/, 'X');
}

/** Every span a rule finds. A refused match is tried again one character on, since a real one may begin inside it. */
export function findSpans(text: string, rule: Rule): Span[] {
	const pattern = new RegExp(rule.pattern.source, [...new Set(`${rule.pattern.flags}dg`)].join(''));
	const spans: Span[] = [];
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const [start, end] = match.indices?.groups?.['hide'] ?? match.indices?.[0] ?? [0, 0];
		const accepted = end > start && (!rule.accept || rule.accept(text.slice(start, end)));
		if (accepted) spans.push({ start, end, kind: rule.kind, reason: rule.reason });
		pattern.lastIndex = accepted ? end : match.index + 1;
	}
	return spans;
}
