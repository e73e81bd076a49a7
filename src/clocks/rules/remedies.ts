import { days, months, policy, row, workingDays, years } from '#clocks/rule.ts';
import type { Rule } from '#clocks/rule.ts';

const interruptible = { resets: [{ kind: 'interruption' }] } as const;

/** Courts, compensation, arbitration, mediation, civil servants: the portal informs and does not run these. */
export const remedies: readonly Rule[] = [
	row('LIT-DIRECT', '直接起诉', 'Sue directly', ['know', 'serve', 'receive'], months(6), ['SS17 46']),
	row('LIT-STOP', '最长起诉期限', 'Last day to sue at all', ['decide', 'form'], years(5), ['SS17 46']),
	row(
		'LIT-STOP-LAND',
		'不动产最长起诉期限',
		'Last day to sue at all, real estate',
		['decide', 'form'],
		years(20),
		['SS17 46']
	),
	row('LIT-OBSTACLE', '申请延长起诉期限', 'Ask for time after an obstacle', ['close'], days(10), ['SS17 48']),
	row('LIT-LAND', '土地林木权属起诉', 'Sue over a land or forest title', ['serve', 'receive'], days(30), [
		'TDGL 14',
		'SLF 22',
		'FY23 23(1)(2)'
	]),
	row('GP-CLAIM', '请求国家赔偿', 'Claim State compensation', ['know'], years(2), ['GP12 39']),
	row('GP-DECIDE', '赔偿决定', 'Decide on a claim', ['receive', 'file', 'request'], months(2), ['GP12 13']),
	row('GP-DECIDE-SERVE', '赔偿决定送达', 'Serve the decision on a claim', ['decide'], days(10), ['GP12 13']),
	row('GP-SUE', '赔偿诉讼', 'Sue for compensation', ['decide', 'serve', 'due', 'receive'], months(3), [
		'GP12 14'
	]),
	row(
		'LD-CLAIM',
		'申请劳动仲裁',
		'Claim in labour arbitration',
		['know'],
		years(1),
		['LD07 27'],
		interruptible
	),
	row('LD-ACCEPT', '劳动仲裁受理', 'Accept a labour claim', ['file', 'receive', 'submit'], days(5), [
		'LD07 29'
	]),
	row('LD-AWARD', '劳动仲裁裁决', 'Labour award', ['accept'], days(45), ['LD07 43'], {
		extension: { max: days(15), approver: 'commission-head' }
	}),
	row('LD-SUE', '不服劳动裁决起诉', 'Sue after a labour award', ['serve', 'receive', 'decide'], days(15), [
		'LD07 48',
		'LD07 50'
	]),
	row(
		'TD-CLAIM',
		'申请承包仲裁',
		'Claim in land-contract arbitration',
		['know'],
		years(2),
		['TD09 18'],
		interruptible
	),
	row(
		'TD-ACCEPT',
		'承包仲裁受理',
		'Accept a land-contract claim',
		['file', 'receive', 'submit'],
		workingDays(5),
		['TD09 23']
	),
	row('TD-AWARD', '承包仲裁裁决', 'Land-contract award', ['accept'], days(60), ['TD09 47'], {
		extension: { max: days(30), approver: 'commission-head' }
	}),
	row(
		'TD-SUE',
		'不服承包裁决起诉',
		'Sue after a land-contract award',
		['serve', 'receive', 'decide'],
		days(30),
		['TD09 48']
	),
	row(
		'RT-MEDIATE',
		'人民调解',
		"People's mediation",
		['accept', 'consent', 'start'],
		days(30),
		['RT10 4'],
		policy('RT-MEDIATE')
	),
	row('RT-CONFIRM', '申请司法确认', 'Ask a court to confirm mediation', ['effect', 'sign'], days(30), [
		'RT10 33'
	]),
	row(
		'GWY-REVIEW',
		'公务员申请复核',
		'Civil servant: ask for review',
		['know', 'serve', 'receive'],
		days(30),
		['GW18 95']
	),
	row('GWY-REVIEW-DECIDE', '复核决定', 'Decide the review', ['receive', 'request'], days(30), ['GW18 96']),
	row(
		'GWY-APPEAL',
		'公务员申诉',
		'Civil servant: appeal after review',
		['serve', 'receive', 'decide'],
		days(15),
		['GW18 95']
	),
	row('GWY-APPEAL-DIRECT', '公务员直接申诉', 'Civil servant: appeal directly', ['know'], days(30), [
		'GW18 95'
	]),
	row(
		'GWY-APPEAL-DECIDE',
		'申诉处理决定',
		'Decide the appeal',
		['accept', 'receive'],
		days(60),
		['GW18 96'],
		{ extension: { max: days(30), approver: 'anyone' } }
	)
];
