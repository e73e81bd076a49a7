import type { UnlawfulActFacts } from '#complaints/unlawful-act/form.ts';
import type { Treatments } from '#publication/treatment.ts';

/** A digest is published; numbers that lead to the person or to single officers stay inside. */
export const publishing = {
	title: 'mask',
	story: 'mask',
	actKind: 'show',
	actDate: 'withhold',
	documentNumber: 'withhold',
	licenceNumbers: 'withhold',
	wish: 'show',
	elsewhere: 'withhold'
} as const satisfies Treatments<UnlawfulActFacts>;
