import { applyMasks, proposeMasks, type MaskKind } from '#publication/mask.ts';

const personal: readonly MaskKind[] = ['known', 'phone', 'id18', 'id15', 'email'];

/**
 * A text of a letter that leaves the office, without what would tell who filed: the names and contacts of that person's
 * side, and whatever looks like a number of a person (INV-05).
 */
export function hideFiler(text: string, known: readonly string[]): string {
	const masks = proposeMasks(text, { known }).filter((mask) => personal.includes(mask.kind));
	const hidden = applyMasks(text, masks);
	// What stands inside a longer word is found by no rule of shape.
	return known.reduce((left, one) => left.replaceAll(one, '某某'), hidden);
}
