import type { Span } from '#publication/mask/kinds.ts';

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

const strength: Record<Span['reason'], number> = { known: 0, checksum: 1, shape: 2, label: 3, repeat: 4 };

/** Spans in reading order, none over another: the better reason wins, then the longer; what must stay wins over all but the case file. */
export function withoutOverlap(spans: readonly Span[], kept: readonly Span[]): Span[] {
	const ranked = [...spans].sort(
		(a, b) =>
			strength[a.reason] - strength[b.reason] || b.end - b.start - (a.end - a.start) || a.start - b.start
	);
	const chosen: Span[] = [];
	for (const span of ranked) {
		const stays = span.reason !== 'known' && kept.some((other) => overlaps(span, other));
		if (!stays && !chosen.some((other) => overlaps(span, other))) chosen.push(span);
	}
	return chosen.sort((a, b) => a.start - b.start);
}
