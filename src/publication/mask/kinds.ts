/** What a mask hides. */
export type MaskKind =
	| 'name'
	| 'id18'
	| 'id15'
	| 'phone'
	| 'landline'
	| 'bankcard'
	| 'plate'
	| 'passport'
	| 'licence'
	| 'email'
	| 'social'
	| 'address'
	| 'coordinates'
	| 'birth'
	| 'school'
	| 'known';

/** Why it was proposed: its check digits, the word before it, its shape, the case file, or an earlier hit. */
export type MaskReason = 'checksum' | 'label' | 'shape' | 'known' | 'repeat';

/** A proposal to hide text.slice(start, end). A person decides (PI21 25, INV-35). */
export type Mask = { start: number; end: number; kind: MaskKind; text: string; reason: MaskReason };

/** A stretch of text before it is cut out. */
export type Span = Omit<Mask, 'text'>;

/** How a pattern becomes spans. The group `hide` is what is hidden; without it the whole match is. */
export type Rule = {
	kind: MaskKind;
	reason: MaskReason;
	pattern: RegExp;
	accept?: (hidden: string) => boolean;
};
