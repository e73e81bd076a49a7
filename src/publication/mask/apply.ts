import type { Mask, MaskKind } from '#publication/mask/kinds.ts';
import { doubleSurnames } from '#publication/mask/surnames.ts';

/** `readable` keeps what helps a reader follow (张某某, 138****); `blank` keeps nothing. */
export type MaskStyle = 'readable' | 'blank';

const stars = '****';

const readable: Record<MaskKind, (text: string) => string> = {
	name: (text) =>
		/^[一-龥]{2,4}$/.test(text)
			? `${doubleSurnames.has(text.slice(0, 2)) ? text.slice(0, 2) : text.charAt(0)}某某`
			: '某某',
	id18: () => stars,
	id15: () => stars,
	phone: (text) => (/^1\d{2}/.test(text) ? text.slice(0, 3) + stars : stars),
	landline: () => stars,
	bankcard: () => stars,
	plate: (text) => (/^[一-龥]/.test(text) ? text.charAt(0) + stars : stars),
	passport: () => stars,
	licence: () => stars,
	email: () => stars,
	social: () => stars,
	address: () => '某号',
	coordinates: () => '某处',
	birth: () => '某年某月',
	school: () => '某校某班',
	known: () => stars
};

const whole = (text: string, mask: Mask) => text.slice(mask.start, mask.end) === mask.text;

/** The text with each mask put in. What replaces a number has always the same length. Masks made for another text are refused. */
export function applyMasks(text: string, masks: readonly Mask[], style: MaskStyle = 'readable'): string {
	let result = '';
	let position = 0;
	for (const mask of [...masks].sort((a, b) => a.start - b.start)) {
		if (mask.start < position || !whole(text, mask)) throw new RangeError('mask does not fit this text');
		result += text.slice(position, mask.start) + (style === 'blank' ? stars : readable[mask.kind](mask.text));
		position = mask.end;
	}
	return result + text.slice(position);
}
