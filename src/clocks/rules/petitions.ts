import { atOnce, days, noFigure, policy, row, stated, workingDays, yearly } from '#clocks/rule.ts';
import type { Rule } from '#clocks/rule.ts';

const old = { validFrom: '2005-05-01', validTo: '2022-04-30' };
const now = { validFrom: '2022-05-01' };
const tiers = { standing: 'unsure', validFrom: '2015-01-01' } as const;
const thirtyMore = { extension: { max: days(30), approver: 'unit-head' } } as const;

/** Petitions 信访. Until April 2022 the regulation of 2005, from May 2022 the work regulation. */
export const petitions: readonly Rule[] = [
	row('XF-REGISTER', '登记', 'Register', ['receive', 'submit'], atOnce, ['XF22 21-23']),
	row('XF-TRANSFER', '转送交办', 'Forward or assign', ['receive', 'register'], days(15), ['XF05 21'], old),
	row('XF-TRANSFER', '转送交办', 'Forward or assign', ['receive', 'register'], days(15), ['XF22 22'], now),
	row(
		'XF-TIERS',
		'逐级转送',
		'Passed down all four levels',
		['register', 'receive'],
		days(15),
		['XFMY14'],
		tiers
	),
	row(
		'XF-TIERS-STATE',
		'国家级转送',
		'Passed on by the State bureau',
		['register', 'receive'],
		days(5),
		['XFMY14'],
		tiers
	),
	row(
		'XF-TIERS-PROVINCE',
		'省级转送',
		'Passed on by the province',
		['receive', 'register'],
		days(3),
		['XFMY14'],
		tiers
	),
	row(
		'XF-TIERS-PREFECTURE',
		'州级转送',
		'Passed on by the prefecture',
		['receive', 'register'],
		days(3),
		['XFMY14'],
		tiers
	),
	row(
		'XF-TIERS-COUNTY',
		'县级转送',
		'Passed on by the county',
		['receive', 'register'],
		days(4),
		['XFMY14'],
		tiers
	),
	row(
		'XF-NOTIFY-DIRECT',
		'直接收到的告知',
		'Tell the petitioner: received directly',
		['receive', 'submit'],
		days(15),
		['XF05 22'],
		old
	),
	row(
		'XF-NOTIFY-DIRECT',
		'直接收到的告知',
		'Tell the petitioner: received directly',
		['receive', 'submit'],
		days(15),
		['XF22 23(1)', 'XF22 23(2)'],
		now
	),
	row(
		'XF-NOTIFY-FORWARDED',
		'转来事项的告知',
		'Tell the petitioner: forwarded',
		['receive', 'forward', 'assign'],
		days(15),
		['XF05 21'],
		old
	),
	row(
		'XF-NOTIFY-FORWARDED',
		'转来事项的告知',
		'Tell the petitioner: forwarded',
		['receive', 'forward', 'assign'],
		days(15),
		['XF22 23(3)'],
		now
	),
	row(
		'XF-OBJECT',
		'提出异议',
		'Object to competence',
		['receive', 'forward', 'assign'],
		workingDays(5),
		['XF22 23(3)'],
		now
	),
	row('XF-HANDLE', '办理', 'Handle the petition', ['accept'], days(60), ['XF05 33'], {
		...old,
		...thirtyMore
	}),
	row('XF-HANDLE', '办理', 'Handle the petition', ['accept'], days(60), ['XF22 34'], {
		...now,
		...thirtyMore
	}),
	row('XF-ROUTE', '导入法定途径', 'Statutory route', ['know', 'receive'], noFigure, ['XF22 31'], now),
	row('XF-SUGGEST', '建议意见答复', 'Answer a suggestion', ['accept', 'receive'], days(60), ['XF05 33'], {
		...old,
		...thirtyMore
	}),
	row('XF-SUGGEST', '建议意见答复', 'Answer a suggestion', ['accept', 'receive'], days(60), ['XF22 29'], {
		...now,
		...policy('XF-SUGGEST')
	}),
	row(
		'XF-ACCUSE',
		'检举控告移交',
		'Hand over an accusation',
		['receive', 'register'],
		days(15),
		['XF22 22(2)', 'XF22 30', 'XF22 46'],
		now
	),
	row(
		'XF-ASSIGN-REPORT',
		'交办结果报告',
		'Report on an assigned matter',
		['assign', 'receive'],
		stated(null),
		['XF22 22(3)'],
		{ ...now, extension: { max: null, approver: 'anyone' } }
	),
	row(
		'XF-SIMPLE-ACCEPT',
		'简易受理',
		'Accept on the simple track',
		['receive', 'submit'],
		workingDays(3),
		['XFJY'],
		{ standing: 'unsure' }
	),
	row('XF-SIMPLE-REPLY', '简易答复', 'Answer on the simple track', ['accept'], workingDays(10), ['XFJY'], {
		standing: 'unsure'
	}),
	row(
		'XF-URGENT',
		'重大紧急报告',
		'Report what is grave and urgent',
		['know', 'receive'],
		atOnce,
		['XF22 25'],
		now
	),
	row(
		'XF-ADVICE-BACK',
		'改进建议反馈',
		'Answer a proposal to improve',
		['receive', 'request'],
		days(30),
		['XF05 36'],
		old
	),
	row(
		'XF-ADVICE-BACK',
		'改进建议反馈',
		'Answer a proposal to improve',
		['receive', 'request'],
		days(30),
		['XF22 40'],
		{ ...now, ...policy('XF-ADVICE-BACK') }
	),
	row('XF-YEAR', '信访年度报告', 'Yearly petition report', ['yearEnd'], yearly(1, 31), ['XF22 41'], {
		standing: 'policy'
	})
];
