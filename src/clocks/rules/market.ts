import { days, pausedBy, row, workingDays } from '#clocks/rule.ts';
import type { Rule } from '#clocks/rule.ts';

const order20 = { validFrom: '2020-01-01', validTo: '2026-04-14' };
const order121 = { validFrom: '2026-04-15' };
const testing = { pauses: pausedBy('testing', 'appraisal') };
const restarts = { resets: [{ kind: 'new-report' }] } as const;

/** The market regulator's clocks run on the national platform; the portal guides and mirrors. */
export const market: readonly Rule[] = [
	row(
		'SC-ACCEPT',
		'投诉受理',
		'Accept a consumer complaint',
		['receive', 'submit'],
		workingDays(7),
		['SC20 14'],
		order20
	),
	row(
		'SC-ACCEPT',
		'投诉受理',
		'Accept a consumer complaint',
		['receive', 'submit'],
		workingDays(7),
		['SC26 15'],
		order121
	),
	row('SC-MEDIATE', '调解', 'Mediate', ['accept'], workingDays(45), ['SC20 20', 'SC20 21'], {
		...order20,
		...testing
	}),
	row('SC-MEDIATE', '调解', 'Mediate', ['accept'], days(60), ['SC26 22', 'SC26 23', 'SC26 45'], {
		...order121,
		...testing
	}),
	row(
		'SC-END-NOTICE',
		'终止调解告知',
		'Tell the end of mediation',
		['decide', 'close'],
		workingDays(7),
		['SC20 21'],
		order20
	),
	row(
		'SC-END-NOTICE',
		'终止调解告知',
		'Tell the end of mediation',
		['decide', 'close'],
		workingDays(7),
		['SC26 23'],
		order121
	),
	row('SC-VERIFY', '核查', 'Verify a clue', ['clue', 'know', 'receive'], workingDays(15), ['SC20 23'], {
		...order20,
		extension: { max: workingDays(15), approver: 'anyone' }
	}),
	row(
		'SC-VERIFY',
		'核查',
		'Verify a clue',
		['clue', 'know', 'receive'],
		workingDays(15),
		['SC26 27', 'SC26 35(2)'],
		{
			...order121,
			...restarts,
			extension: { max: workingDays(15), approver: 'unit-head' }
		}
	),
	row(
		'SC-FILE-NOTICE',
		'立案告知',
		'Tell a named informant the filing decision',
		['decide', 'file'],
		workingDays(5),
		['SC20 31(2)'],
		order20
	),
	row(
		'SC-COMPETENCE',
		'管辖协商',
		'Agree on competence',
		['dispute', 'receive'],
		workingDays(7),
		['SC20 30'],
		order20
	),
	row(
		'SC-COMPETENCE',
		'管辖协商',
		'Agree on competence',
		['dispute', 'receive'],
		workingDays(7),
		['SC26 33'],
		order121
	),
	row(
		'SC-REPEAT',
		'重复举报',
		'Repeated report with new facts',
		['receive', 'submit'],
		workingDays(15),
		['SC26 35(2)', 'SC26 27'],
		{
			...order121,
			...restarts,
			extension: { max: workingDays(15), approver: 'unit-head' }
		}
	)
];
