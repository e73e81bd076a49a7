import type { County, Matter } from '#units/county.ts';

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** Matters whose title, words or examples hold what was typed; all of them where nothing was. */
export function searchMatters(county: County, typed: string): Matter[] {
	const wanted = plain(typed);
	if (wanted === '') return [...county.matters];
	return county.matters.filter((matter) =>
		[matter.id, matter.title.zh, matter.title.en, ...matter.words, ...matter.examples.zh].some((text) =>
			plain(text).includes(wanted)
		)
	);
}
