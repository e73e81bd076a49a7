import { atOnce, days, pausedBy, policy, row, workingDays } from '#clocks/rule.ts';
import type { Rule } from '#clocks/rule.ts';

/** Complaints about unlawful administrative acts: national law orders the mechanism and gives no figures. */
export const complaints: readonly Rule[] = [
	row('CR-REGISTER', '登记', 'Register', ['receive', 'submit'], atOnce, ['PLAN 28.1'], {
		standing: 'policy'
	}),
	row('CR-TRIAGE', '分流', 'Sort', ['receive', 'register'], workingDays(5), ['MY25 53'], policy('CR-TRIAGE')),
	row('CR-NOTIFY', '告知', 'Tell the complainant', ['receive', 'register'], days(15), ['XF22 23'], {
		standing: 'reading',
		settingKey: 'CR-NOTIFY'
	}),
	row('CR-HANDLE', '核查处理', 'Verify and handle', ['accept'], days(60), ['XF22 34', 'MY25 53'], {
		...policy('CR-HANDLE'),
		extension: { max: days(30), approver: 'unit-head' },
		pauses: pausedBy('appraisal')
	}),
	row('CR-DUTY', '履行法定职责', 'Perform a statutory duty', ['receive', 'submit'], days(60), [
		'FYSS07 16',
		'FY23 11(11)',
		'SS17 47'
	]),
	row(
		'CR-RESULT',
		'结果告知',
		'Tell the result',
		['close', 'decide'],
		workingDays(7),
		['PLAN 28.1'],
		policy('CR-RESULT')
	),
	row(
		'CASE-AGAIN',
		'请求重新办理或者核对途径',
		'Ask to handle it again, or to check the way',
		['serve', 'receive'],
		days(30),
		['PLAN 28.1'],
		policy('CASE-AGAIN')
	),
	row(
		'LOOK-LEAVE',
		'查看未成年人身份的许可',
		'Leave to read who a minor is',
		['decide'],
		days(7),
		['WCW23 36'],
		policy('LOOK-LEAVE')
	)
];
