import { document, profile } from '#disclosure/catalogue/kind.ts';
import { concern } from '#disclosure/concerns/kind.ts';
import { result } from '#disclosure/enforcement/kind.ts';
import type { Kind } from '#disclosure/kind.ts';
import { list } from '#disclosure/lists/kind.ts';
import { cleanUp, normative } from '#disclosure/normative/kind.ts';
import { payerCall } from '#disclosure/payer-calls/kind.ts';

/** All kinds of what the county tells unasked. */
export const kinds: readonly Kind[] = [
	document,
	normative,
	list,
	result,
	concern,
	profile,
	cleanUp,
	payerCall
];

export const kindOf = (id: string): Kind | undefined => kinds.find((one) => one.id === id);
