import { backward, days, pausedBy, row, workingDays, yearly } from '#clocks/rule.ts';
import type { Rule } from '#clocks/rule.ts';

const penalty = { validFrom: '2021-07-15' };
const licence = { validFrom: '2004-07-01' };
const licensing = {
	...licence,
	startsBy: 'licence-acceptance',
	pauses: pausedBy('hearing', 'testing', 'appraisal', 'expert-review')
} as const;

/** Enforcement: what is shown of it, and the steps of penalties (2/3/5/7 days are WD) and licences (all WD). */
export const enforcement: readonly Rule[] = [
	row('ZF-PUBLISH-7', '许可处罚公示', 'Publish a licence or penalty', ['decide'], workingDays(7), ['ZF118']),
	row('ZF-PUBLISH-20', '其他执法决定公示', 'Publish another decision', ['decide'], workingDays(20), [
		'ZF118'
	]),
	row(
		'ZF-WITHDRAW',
		'撤回处罚公示',
		'Take a penalty down',
		['annul', 'change', 'decide'],
		workingDays(3),
		['CF21 48(2)', 'CF21 85'],
		penalty
	),
	row(
		'ZF-PRE',
		'事前公开更新',
		'Update what is published beforehand',
		['change'],
		workingDays(20),
		['ZF118', 'FOI19 26'],
		{ standing: 'reading' }
	),
	row('ZF-STATS', '执法统计年报', 'Yearly enforcement figures', ['yearEnd'], yearly(1, 31), ['ZF118']),
	row('CF-CASE', '处罚案件办理', 'Decide a penalty case', ['file'], days(90), ['CF21 60'], penalty),
	row(
		'CF-HEARING-REQUEST',
		'申请处罚听证',
		'Ask for a penalty hearing',
		['tell', 'serve'],
		workingDays(5),
		['CF21 64(1)', 'CF21 85'],
		penalty
	),
	row(
		'CF-HEARING-NOTICE',
		'处罚听证通知',
		'Notice of a penalty hearing',
		['hearing'],
		workingDays(7),
		['CF21 64(2)', 'CF21 85'],
		{ ...penalty, ...backward }
	),
	row(
		'CF-SERVE',
		'处罚决定送达',
		'Serve a penalty',
		['decide'],
		workingDays(7),
		['CF21 61', 'CF21 85'],
		penalty
	),
	row(
		'CF-EVIDENCE',
		'登记保存处理',
		'Settle preserved evidence',
		['form'],
		workingDays(7),
		['CF21 56', 'CF21 85'],
		penalty
	),
	row(
		'XK-CORRECT',
		'许可补正告知',
		'Ask to complete an application',
		['receive', 'submit'],
		workingDays(5),
		['XK19 32(4)', 'XK19 82'],
		licence
	),
	row('XK-DECIDE', '许可决定', 'Decide on a licence', ['accept'], workingDays(20), ['XK19 42'], {
		...licensing,
		extension: { max: workingDays(10), approver: 'agency-head' }
	}),
	row(
		'XK-JOINT',
		'联合办理许可',
		'Decide jointly on a licence',
		['accept', 'receive'],
		workingDays(45),
		['XK19 42(2)'],
		{ ...licensing, extension: { max: workingDays(15), approver: 'county-head' } }
	),
	row('XK-SERVE', '许可证件送达', 'Deliver a licence', ['decide'], workingDays(10), ['XK19 44'], licence),
	row(
		'XK-HEARING',
		'申请许可听证',
		'Ask for a licence hearing',
		['tell', 'serve'],
		workingDays(5),
		['XK19 47'],
		licence
	),
	row(
		'XK-HEARING-HOLD',
		'组织许可听证',
		'Hold a licence hearing',
		['request', 'receive'],
		workingDays(20),
		['XK19 47'],
		licence
	),
	row(
		'XK-HEARING-NOTICE',
		'许可听证通知',
		'Notice of a licence hearing',
		['hearing'],
		workingDays(7),
		['XK19 48'],
		{ ...licence, ...backward }
	)
];
