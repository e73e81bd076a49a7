import { atOnce, days, noFigure, policy, row, stated, workingDays, yearly } from '#clocks/rule.ts';
import type { Rule } from '#clocks/rule.ts';

const text2007 = { validFrom: '2008-05-01', validTo: '2019-05-14' };
const text2019 = { validFrom: '2019-05-15' };
const fees = { validFrom: '2021-01-01' };

const answer2007 = {
	...text2007,
	extension: { max: workingDays(15), approver: 'foi-office-head' },
	pauses: [{ kind: 'consultation', atMost: null }]
} as const;

const answer2019 = {
	...text2019,
	startsBy: 'channel',
	extension: { max: workingDays(20), approver: 'foi-office-head' },
	pauses: [{ kind: 'consultation', atMost: workingDays(15) }],
	resets: [
		{ kind: 'correction', noticeWithin: workingDays(7) },
		{ kind: 'fee', payWithin: days(30) }
	]
} as const;

/** Government information 政府信息公开. */
export const information: readonly Rule[] = [
	row(
		'FOI-PROACTIVE',
		'主动公开',
		'Publish unasked',
		['form', 'change'],
		workingDays(20),
		['FOI07 18'],
		text2007
	),
	row(
		'FOI-PROACTIVE',
		'主动公开',
		'Publish unasked',
		['form', 'change'],
		workingDays(20),
		['FOI19 26'],
		text2019
	),
	row(
		'FOI-RECEIPT',
		'收到日',
		'Day of receipt',
		['receive', 'submit', 'confirm', 'sign'],
		atOnce,
		['FOI19 31'],
		{ ...text2019, startsBy: 'channel' }
	),
	row(
		'FOI-CORRECT-NOTICE',
		'补正告知',
		'Ask for a correction',
		['receive', 'submit', 'confirm', 'sign'],
		workingDays(7),
		['FOI19 30'],
		{ ...text2019, startsBy: 'channel' }
	),
	row(
		'FOI-CORRECT-SUBMIT',
		'补正',
		'Correct the application',
		['serve', 'receive', 'correctionNotice', 'tell'],
		stated(workingDays(15)),
		['FOI19 30'],
		{ ...text2019, ...policy('FOI-CORRECT-SUBMIT') }
	),
	row(
		'FOI-ANSWER',
		'答复',
		'Answer',
		['receive', 'submit', 'confirm', 'sign'],
		workingDays(15),
		['FOI07 24'],
		answer2007
	),
	row(
		'FOI-ANSWER',
		'答复',
		'Answer',
		['receive', 'submit', 'confirm', 'sign'],
		workingDays(20),
		['FOI19 33', 'FOI19 30', 'FOI19 31'],
		answer2019
	),
	row(
		'FOI-THIRD-PARTY',
		'第三方意见',
		"A third party's opinion",
		['serve', 'consultReceived', 'receive'],
		workingDays(15),
		['FOI19 32'],
		text2019
	),
	row(
		'FOI-CO-AGENCY',
		'共同制作机关意见',
		"A co-producing agency's opinion",
		['serve', 'consultReceived', 'receive'],
		workingDays(15),
		['FOI19 34'],
		text2019
	),
	row(
		'FOI-BULK',
		'数量频次明显超过合理范围',
		'Answer to very many requests',
		['tell', 'decide'],
		stated(null),
		['FOI19 35'],
		text2019
	),
	row(
		'FOI-FEE-NOTICE',
		'收费通知',
		'Notice of a fee',
		['receive', 'submit', 'confirm', 'sign'],
		workingDays(20),
		['FEE20 6', 'FOI19 33'],
		{ ...answer2019, ...fees }
	),
	row(
		'FOI-FEE-PAY',
		'缴费',
		'Pay the fee',
		['serve', 'receive', 'feeNotice', 'tell'],
		days(30),
		['FEE20 6', 'FEE20 7'],
		fees
	),
	row(
		'FOI-CORRECT-RECORD',
		'更正信息',
		'Correct a record',
		['receive', 'submit', 'request'],
		workingDays(20),
		['FOI19 41'],
		{ ...text2019, ...policy('FOI-CORRECT-RECORD') }
	),
	row(
		'FOI-PROMOTE',
		'转主动公开',
		'Publish what was asked for',
		['request', 'receive'],
		noFigure,
		['FOI19 44'],
		text2019
	),
	row(
		'FOI-ANNUAL-DEPT',
		'部门年度报告',
		"A department's yearly report",
		['yearEnd'],
		yearly(3, 31),
		['FOI07 31'],
		text2007
	),
	row(
		'FOI-ANNUAL-DEPT',
		'部门年度报告',
		"A department's yearly report",
		['yearEnd'],
		yearly(1, 31),
		['FOI19 49'],
		text2019
	),
	row(
		'FOI-ANNUAL-GOV',
		'政府年度报告',
		"The government's yearly report",
		['yearEnd'],
		yearly(3, 31),
		['FOI07 31'],
		text2007
	),
	row(
		'FOI-ANNUAL-GOV',
		'政府年度报告',
		"The government's yearly report",
		['yearEnd'],
		yearly(3, 31),
		['FOI19 49'],
		text2019
	)
];
