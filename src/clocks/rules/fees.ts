import { days, floor, pausedBy, policy, row, stated, workingDays } from '#clocks/rule.ts';
import type { Rule } from '#clocks/rule.ts';

/** Reports of unreasonable charges 收费举报: figures of the price-report rules, today a promise of the county. */
export const fees: readonly Rule[] = [
	row(
		'SF-ACCEPT',
		'受理告知',
		'Tell accepted, transferred or refused',
		['receive', 'submit'],
		days(15),
		['JB04'],
		{ validFrom: '2004-10-01', validTo: '2014-04-30' }
	),
	row(
		'SF-ACCEPT',
		'受理告知',
		'Tell accepted, transferred or refused',
		['receive', 'submit'],
		workingDays(7),
		['JB14'],
		{ ...policy('SF-ACCEPT'), validFrom: '2014-05-01' }
	),
	row('SF-CLOSE', '限时办结', 'Close in the promised time', ['accept'], days(60), ['JB04', 'XF22 34'], {
		...policy('SF-CLOSE'),
		extension: { max: days(30), approver: 'unit-head' },
		pauses: pausedBy('determination', 'appraisal')
	}),
	row(
		'SF-REFUND',
		'限期退还',
		'Give a charge back',
		['assign'],
		stated(days(30)),
		['JGCF 16'],
		policy('SF-REFUND')
	),
	row(
		'SF-NOTICE',
		'公告查找付款人',
		'Call unknown payers by public notice',
		['publish'],
		days(30),
		['JGCF 16'],
		{ ...policy('SF-NOTICE'), ...floor }
	),
	row(
		'SF-CALL',
		'公告期满登记去向',
		'Record what became of the money after the notice',
		['close'],
		workingDays(10),
		['JGCF 16'],
		policy('SF-CALL')
	),
	row(
		'SF-TELL',
		'结果告知',
		'Tell the result',
		['close', 'decide'],
		workingDays(15),
		['JB14'],
		policy('SF-TELL')
	),
	row(
		'SF-PUBLISH',
		'公布结果',
		'Publish the result',
		['close', 'decide'],
		workingDays(20),
		['PLAN 2.3', 'FOI19 26'],
		{ standing: 'reading' }
	),
	row('SF-LIST', '收费目录清单更新', 'Update the list of charges', ['change'], workingDays(20), [
		'FOI19 20(8)',
		'FOI19 26',
		'YS19 25'
	])
];
