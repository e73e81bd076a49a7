import type { PetitionFacts } from '#complaints/petition/form.ts';
import type { Treatments } from '#publication/treatment.ts';

export const publishing = {
	title: 'mask',
	story: 'mask',
	wish: 'mask',
	earlier: 'withhold'
} as const satisfies Treatments<PetitionFacts>;
