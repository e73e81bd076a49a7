import type { Mask, Span } from '#publication/mask/kinds.ts';

function everyPlace(text: string, wanted: string): [number, number][] {
	// Blanks are put into a name to line up columns: 张 三.
	const source = [...wanted].map((char) => char.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[ \u3000]?');
	return [...text.matchAll(new RegExp(source, 'g'))].map((hit) => [hit.index, hit.index + hit[0].length]);
}

/** Every place of the strings a case file already knows: its filer, the persons it names. */
export function findKnown(text: string, known: readonly string[]): Span[] {
	return known
		.map((word) => word.trim())
		.filter((word) => word.length > 1)
		.flatMap((word) =>
			everyPlace(text, word).map(([start, end]): Span => ({
				start,
				end,
				kind: /^[一-龥·]{2,7}$/.test(word) ? 'name' : 'known',
				reason: 'known'
			}))
		);
}

/** The other places of every name that was found once. */
export function findRepeats(text: string, masks: readonly Mask[]): Span[] {
	const names = new Set(masks.filter((mask) => mask.kind === 'name').map((mask) => mask.text));
	return [...names].flatMap((name) =>
		everyPlace(text, name).map(([start, end]): Span => ({ start, end, kind: 'name', reason: 'repeat' }))
	);
}
