import type { FeeReportFacts } from '#complaints/fee-report/form.ts';
import type { Treatments } from '#publication/treatment.ts';

/** The result is published without the reporter (JG98 art. 38, INV-08): sums and dates that identify stay inside. */
export const publishing = {
	title: 'mask',
	story: 'mask',
	item: 'show',
	sum: 'withhold',
	paidOn: 'withhold',
	receipt: 'withhold',
	basisGiven: 'mask',
	wish: 'show'
} as const satisfies Treatments<FeeReportFacts>;
