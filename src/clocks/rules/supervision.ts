import {
	atOnce,
	backward,
	days,
	floor,
	months,
	policy,
	row,
	stated,
	workingDays,
	yearly,
	years
} from '#clocks/rule.ts';
import type { Rule } from '#clocks/rule.ts';

const unsure = (id: string) => ({ standing: 'unsure', settingKey: id }) as const;

/** Supervision, hotline, website, rating, reports, data sharing, personal data, archives. */
export const supervision: readonly Rule[] = [
	row('DC-OBJECT', '督查结论申请复核', 'Object to findings', ['receive', 'serve'], days(30), ['DC20 17']),
	row('DC-REVIEW', '督查复核', 'Review findings', ['receive', 'request'], days(30), ['DC20 17']),
	row(
		'DC-ORDER',
		'督办反馈',
		'Answer a supervision letter',
		['assign', 'serve', 'receive'],
		stated(workingDays(10)),
		['DC20'],
		policy('DC-ORDER')
	),
	row('DC-REMIND', '第一次催办', 'First reminder', ['due'], workingDays(10), ['XF22 40'], {
		...policy('DC-REMIND'),
		...backward
	}),
	row('DC-REMIND-5', '第二次催办', 'Second reminder', ['due'], workingDays(5), ['XF22 40'], {
		...policy('DC-REMIND-5'),
		...backward
	}),
	row('DC-REMIND-1', '第三次催办', 'Third reminder', ['due'], workingDays(1), ['XF22 40'], {
		...policy('DC-REMIND-1'),
		...backward
	}),
	row('DC-SUPERIOR', '提醒上一级单位', 'Remind the unit above', ['due'], workingDays(5), ['XF22 40'], policy('DC-SUPERIOR')),
	row(
		'PLAN-REPORT',
		'计划任务季度报告',
		'Quarterly report on a task of the plan',
		['assign'],
		workingDays(10),
		['PLAN s3.1'],
		policy('PLAN-REPORT')
	),
	row('HL-CALL', '热线接听', 'Answer a call', ['receive'], { n: 15, unit: 'second' }, ['GB33358']),
	row(
		'HL-TEXT',
		'热线文字首次响应',
		'First answer to a text message',
		['receive'],
		{ n: 3, unit: 'minute' },
		['GB33358']
	),
	row('HL-MAIL', '热线邮件首次响应', 'First answer to a mail', ['receive'], { n: 24, unit: 'hour' }, [
		'GB33358'
	]),
	row('HL-TICKET', '热线工单', 'Hotline ticket', ['assign', 'receive', 'forward'], workingDays(5), ['HL25'], {
		...unsure('HL-TICKET'),
		extension: { max: workingDays(10), approver: 'unit-head' }
	}),
	row(
		'HL-TICKET-ADVICE',
		'咨询类工单',
		'Hotline ticket: a question',
		['assign', 'receive', 'forward'],
		workingDays(3),
		['HL25'],
		unsure('HL-TICKET-ADVICE')
	),
	row(
		'WEB-MESSAGE',
		'网民留言答复',
		'Answer a website message',
		['accept', 'receive'],
		months(1),
		['WZ17', 'WZ19'],
		unsure('WEB-MESSAGE')
	),
	row(
		'WEB-ERRATA',
		'找错答复',
		'Answer an error report',
		['receive', 'submit'],
		workingDays(3),
		['WZLN', 'WZ19'],
		unsure('WEB-ERRATA')
	),
	row(
		'HP-BAD',
		'差评核查',
		'Look into a bad rating',
		['rate', 'receive'],
		workingDays(5),
		['HCP'],
		unsure('HP-BAD')
	),
	row('RP-LAWGOV', '法治政府年度报告', 'Yearly rule-of-law report', ['yearEnd'], yearly(3, 1), ['FZDC']),
	row('RP-LAWGOV-PUB', '法治政府年度报告公开', 'Publish the rule-of-law report', ['yearEnd'], yearly(4, 1), [
		'FZDC 24'
	]),
	row('DS-FREE', '无条件共享', 'Unconditional sharing', ['receive', 'request'], workingDays(1), [
		'ZWSJ25 21'
	]),
	row(
		'DS-COND',
		'有条件共享',
		'Conditional sharing',
		['receive', 'request'],
		workingDays(10),
		['ZWSJ25 21'],
		{ extension: { max: workingDays(10), approver: 'data-authority' } }
	),
	row('DS-DELIVER', '提供数据', 'Deliver shared data', ['consent'], workingDays(20), ['ZWSJ25 22']),
	row('DS-FIX', '数据校核', 'Correct shared data', ['receive', 'request'], workingDays(10), ['ZWSJ25']),
	row('PI-BREACH', '个人信息泄露告知', 'Tell of a breach', ['breach', 'know'], atOnce, ['PI21 57']),
	row(
		'PI-RIGHTS',
		'个人信息查阅更正删除',
		'Access, correct, delete',
		['receive', 'request', 'submit'],
		workingDays(15),
		['PI21 45-47', 'PI21 50'],
		policy('PI-RIGHTS')
	),
	row('PI-ASSESS', '影响评估保存', 'Keep an impact assessment', ['form'], years(3), ['PI21 56'], floor),
	row('PI-LOG', '日志保存', 'Keep a log', ['form'], months(6), ['WA25 23(3)'], floor),
	row('DA-TRANSFER', '档案移交', 'Transfer to the archive', ['form'], years(10), ['DAT24 20']),
	row('DA-OPEN', '档案开放', 'Open an archive file', ['form'], years(25), ['DA20 27'], floor)
];
