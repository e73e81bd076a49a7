import { days, pausedBy, policy, row, stated } from '#clocks/rule.ts';
import type { Rule } from '#clocks/rule.ts';

const old = { validFrom: '2005-05-01', validTo: '2022-04-30' };
const now = { validFrom: '2022-05-01' };

/** Review 复查 and re-examination 复核 of a petition; a hearing stops the clock only in the second. */
export const petitionReviews: readonly Rule[] = [
	row('XF-REVIEW-REQUEST', '申请复查', 'Ask for review', ['serve', 'receive'], days(30), ['XF05 34'], old),
	row('XF-REVIEW-REQUEST', '申请复查', 'Ask for review', ['serve', 'receive'], days(30), ['XF22 35'], now),
	row('XF-REVIEW-DECIDE', '复查', 'Decide the review', ['receive', 'request'], days(30), ['XF05 34'], old),
	row('XF-REVIEW-DECIDE', '复查', 'Decide the review', ['receive', 'request'], days(30), ['XF22 35'], now),
	row(
		'XF-RECHECK-REQUEST',
		'申请复核',
		'Ask for re-examination',
		['serve', 'receive'],
		days(30),
		['XF05 35'],
		old
	),
	row(
		'XF-RECHECK-REQUEST',
		'申请复核',
		'Ask for re-examination',
		['serve', 'receive'],
		days(30),
		['XF22 36(1)'],
		now
	),
	row(
		'XF-RECHECK-DECIDE',
		'复核',
		'Decide the re-examination',
		['receive', 'request'],
		days(30),
		['XF05 35'],
		{ ...old, pauses: pausedBy('hearing') }
	),
	row(
		'XF-RECHECK-DECIDE',
		'复核',
		'Decide the re-examination',
		['receive', 'request'],
		days(30),
		['XF22 36'],
		{ ...now, pauses: pausedBy('hearing') }
	),
	row(
		'XF-REDO',
		'撤销后重新办理',
		'Handle anew after it was set aside',
		['decide', 'assign'],
		stated(days(30)),
		['XF22 35'],
		{
			...policy('XF-REDO'),
			...now
		}
	),
	row(
		'XF-EXECUTE',
		'执行支持诉求的意见',
		'Carry out a supporting opinion',
		['decide', 'assign'],
		stated(days(60)),
		['XF22 32'],
		{
			...policy('XF-EXECUTE'),
			...now
		}
	)
];
