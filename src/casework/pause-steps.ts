import { SAME, type Step } from '#casework/lifecycle.ts';
import { note, row } from '#casework/steps.ts';

const rowsOf = (from: readonly string[], law: string, open: 'appraisal-open' | 'determination-open') => ({
	start: row({
		from,
		to: SAME,
		by: ['handler'],
		asks: [
			{ name: 'expert', kind: 'text', max: 100 },
			{ name: 'question', kind: 'longtext', max: 2000 },
			{ name: 'why', kind: 'longtext', max: 1000 }
		],
		guards: [open === 'appraisal-open' ? 'no-appraisal-open' : 'no-determination-open'],
		law,
		standing: 'policy'
	}),
	end: row({
		from,
		to: SAME,
		by: ['handler'],
		asks: [{ name: 'result', kind: 'longtext', max: 4000 }, { name: 'cameOn', kind: 'day' }, note],
		guards: [open],
		law,
		standing: 'policy',
		tone: 'primary'
	})
});

/** 鉴定: time that the law lets an expert take stands outside the handling period. The person is told of both ends. */
export function appraisalRows(
	from: readonly string[],
	law: string
): Record<'start-appraisal' | 'end-appraisal', Step> {
	const { start, end } = rowsOf(from, law, 'appraisal-open');
	return { 'start-appraisal': start, 'end-appraisal': end };
}

/** 价格、收费认定 by another body. */
export function determinationRows(
	from: readonly string[],
	law: string
): Record<'start-determination' | 'end-determination', Step> {
	const { start, end } = rowsOf(from, law, 'determination-open');
	return { 'start-determination': start, 'end-determination': end };
}

/** What the clocks hear of them. */
export const appraisalTells = {
	'start-appraisal': 'appraisalOpen',
	'end-appraisal': 'appraisalEnd'
} as const;
export const determinationTells = {
	'start-determination': 'determinationOpen',
	'end-determination': 'determinationEnd'
} as const;
