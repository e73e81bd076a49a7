import type { Treatments } from '#publication/treatment.ts';
import type { OrderFacts } from '#supervision/supervision-order/form.ts';

export const publishing = {
	title: 'withhold',
	ground: 'withhold',
	story: 'withhold'
} as const satisfies Treatments<OrderFacts>;
