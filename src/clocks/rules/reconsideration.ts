import { backward, days, pausedBy, row, workingDays, years } from '#clocks/rule.ts';
import type { Rule } from '#clocks/rule.ts';

const text2017 = { validTo: '2023-12-31' };
const text2023 = { validFrom: '2024-01-01' };
const applying = { startsBy: 'told-of-right', pauses: pausedBy('obstacle') } as const;
const suspended = { pauses: pausedBy('suspension') };
const reviewHead = { max: days(30), approver: 'review-body-head' } as const;

/** Administrative reconsideration 行政复议: 3, 5, 7 and 10 days are WD since 2024; before, only 5 and 7. */
export const reconsideration: readonly Rule[] = [
	row('FY-APPLY', '申请复议', 'Apply', ['know', 'serve', 'receive'], days(60), ['FY17 9'], {
		...text2017,
		pauses: pausedBy('obstacle')
	}),
	row('FY-APPLY', '申请复议', 'Apply', ['know', 'serve', 'receive'], days(60), ['FY23 20', 'FY23 21'], {
		...text2023,
		...applying
	}),
	row(
		'FY-APPLY-STOP',
		'最长申请期限',
		'Last day to apply at all',
		['decide', 'form'],
		years(5),
		['FY23 21'],
		text2023
	),
	row(
		'FY-APPLY-STOP-LAND',
		'不动产最长申请期限',
		'Last day to apply at all, real estate',
		['decide', 'form'],
		years(20),
		['FY23 21'],
		text2023
	),
	row(
		'FY-CORRECT-NOTICE',
		'补正通知',
		'Ask for a correction',
		['receive', 'submit'],
		workingDays(5),
		['FY23 31', 'FY23 88'],
		text2023
	),
	row(
		'FY-CORRECT-NOTICE',
		'补正通知',
		'Ask for a correction',
		['receive', 'submit'],
		workingDays(5),
		['FYSS07 29', 'FY17 40'],
		text2017
	),
	row(
		'FY-CORRECT-SUBMIT',
		'补正',
		'Correct the application',
		['serve', 'receive', 'correctionNotice', 'tell'],
		workingDays(10),
		['FY23 31', 'FY23 88'],
		text2023
	),
	row(
		'FY-ACCEPT',
		'复议受理',
		'Accept',
		['receive', 'submit'],
		workingDays(5),
		['FY17 17', 'FY17 40'],
		text2017
	),
	row('FY-ACCEPT', '复议受理', 'Accept', ['receive', 'submit'], workingDays(5), ['FY23 30', 'FY23 88'], {
		...text2023,
		resets: [{ kind: 'correction', noticeWithin: workingDays(5) }]
	}),
	row(
		'FY-FORWARD',
		'转送复议申请',
		'Pass an application on',
		['receive', 'submit'],
		workingDays(5),
		['FY23 32', 'FY23 88'],
		text2023
	),
	row('FY-SERVE', '发送副本', 'Send the copy', ['accept'], workingDays(7), ['FY17 23', 'FY17 40'], text2017),
	row('FY-SERVE', '发送副本', 'Send the copy', ['accept'], workingDays(7), ['FY23 48', 'FY23 88'], text2023),
	row(
		'FY-SERVE-SIMPLE',
		'简易程序发送副本',
		'Send the copy, simplified',
		['accept'],
		workingDays(3),
		['FY23 54', 'FY23 88'],
		text2023
	),
	row('FY-REPLY', '答复举证', 'Reply with evidence', ['receive', 'serve'], days(10), ['FY17 23'], text2017),
	row(
		'FY-REPLY',
		'答复举证',
		'Reply with evidence',
		['receive', 'serve'],
		workingDays(10),
		['FY23 48', 'FY23 88'],
		text2023
	),
	row(
		'FY-REPLY-SIMPLE',
		'简易程序答复举证',
		'Reply with evidence, simplified',
		['receive', 'serve'],
		workingDays(5),
		['FY23 54', 'FY23 88'],
		text2023
	),
	row(
		'FY-HEARING-NOTICE',
		'复议听证通知',
		'Notice of a hearing',
		['hearing'],
		workingDays(5),
		['FY23 51', 'FY23 88'],
		{ ...text2023, ...backward }
	),
	row('FY-DECIDE', '复议决定', 'Decide', ['accept'], days(60), ['FY17 31'], {
		...text2017,
		...suspended,
		extension: { max: days(30), approver: 'agency-head' }
	}),
	row('FY-DECIDE', '复议决定', 'Decide', ['accept'], days(60), ['FY23 62', 'FY23 39', 'FY23 30'], {
		...text2023,
		...suspended,
		startsBy: 'deemed-acceptance',
		extension: reviewHead
	}),
	row(
		'FY-DECIDE-SIMPLE',
		'简易程序决定',
		'Decide, simplified',
		['accept'],
		days(30),
		['FY23 53', 'FY23 62'],
		{ ...text2023, ...suspended, startsBy: 'deemed-acceptance' }
	),
	row(
		'FY-ATTACH',
		'附带审查处理',
		'Review an attached rule',
		['receive', 'request', 'accept'],
		days(30),
		['FY23 56', 'FY23 57'],
		text2023
	),
	row(
		'FY-ATTACH-TRANSFER',
		'附带审查转送',
		'Transfer an attached rule',
		['receive', 'request', 'accept'],
		workingDays(7),
		['FY23 56', 'FY23 57', 'FY23 88'],
		text2023
	),
	row(
		'FY-ATTACH-ANSWER',
		'附带审查答复',
		'Answer on a transferred rule',
		['receive', 'forward'],
		days(60),
		['FY23 60'],
		text2023
	),
	row(
		'FY-OPINION',
		'复议意见书整改',
		'Correct after an opinion',
		['receive', 'serve'],
		days(60),
		['FY23 76'],
		text2023
	),
	row(
		'FY-SUSPEND-END',
		'中止满期终止',
		'End of a suspension',
		['suspend', 'decide'],
		days(60),
		['FY23 41(5)'],
		text2023
	),
	row(
		'FY-LITIGATE',
		'不服复议起诉',
		'Sue after reconsideration',
		['serve', 'receive', 'decide', 'due'],
		days(15),
		['FY23 34', 'SS17 45']
	)
];
