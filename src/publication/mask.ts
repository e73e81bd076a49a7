import { accountRules } from '#publication/mask/accounts.ts';
import { findSpans } from '#publication/mask/find.ts';
import { keptSpans } from '#publication/mask/keep.ts';
import type { Mask, Span } from '#publication/mask/kinds.ts';
import { findNames } from '#publication/mask/names.ts';
import { labelledNumberRules, numberRules } from '#publication/mask/numbers.ts';
import { paperRules } from '#publication/mask/papers.ts';
import { lifeRules, placeRules } from '#publication/mask/places.ts';
import { plainForm, spelledForm } from '#publication/mask/plain.ts';
import { findKnown, findRepeats } from '#publication/mask/repeats.ts';
import { withoutOverlap } from '#publication/mask/resolve.ts';

export { applyMasks } from '#publication/mask/apply.ts';
export type { MaskStyle } from '#publication/mask/apply.ts';
export type { Mask, MaskKind, MaskReason } from '#publication/mask/kinds.ts';

const rules = [
	...numberRules,
	...labelledNumberRules,
	...paperRules,
	...accountRules,
	...placeRules,
	...lifeRules
];

const cut = (text: string, span: Span): Mask => ({ ...span, text: text.slice(span.start, span.end) });

/** Numbers written in Chinese numerals. Digits alone are found in the plain form, where 一 and 三 are only words. */
function findSpelled(plain: string): Span[] {
	const spelled = spelledForm(plain);
	if (spelled === plain) return [];
	return [...numberRules, ...labelledNumberRules]
		.flatMap((rule) => findSpans(spelled, rule))
		.filter((span) => /[^\x00-\x7f]/.test(plain.slice(span.start, span.end)));
}

/** What should be hidden before a text is published. A proposal: a person decides over each (PI21 25, INV-35). */
export function proposeMasks(text: string, options: { known?: readonly string[] } = {}): Mask[] {
	const plain = plainForm(text);
	const kept = keptSpans(plain);
	const found = [
		...findKnown(text, options.known ?? []),
		...rules.flatMap((rule) => findSpans(plain, rule)),
		...findSpelled(plain),
		...findNames(plain)
	];
	const masks = withoutOverlap(found, kept).map((span) => cut(text, span));
	return withoutOverlap([...masks, ...findRepeats(text, masks)], kept).map((span) => cut(text, span));
}

/** Each mask with the text around it, for the person who decides. */
export function maskContexts(text: string, masks: readonly Mask[], around = 12) {
	return masks.map((mask) => ({
		mask,
		before: text.slice(Math.max(0, mask.start - around), mask.start),
		after: text.slice(mask.end, mask.end + around)
	}));
}
