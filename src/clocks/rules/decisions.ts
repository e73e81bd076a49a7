import { backward, days, floor, policy, row, workingDays, years } from '#clocks/rule.ts';
import type { Rule } from '#clocks/rule.ts';

const decisionRules = { validFrom: '2019-09-01' };

/** Major decisions, normative documents and prices: mostly floors. */
export const decisions: readonly Rule[] = [
	row('MD-COMMENT', '公开征求意见', 'Public comment', ['publish'], days(30), ['MD19 15'], {
		...decisionRules,
		...floor,
		canShorten: true
	}),
	row('MD-HEARING-MATERIALS', '听证材料送达', 'Hearing papers', ['hearing'], days(7), ['MD19 16'], {
		...decisionRules,
		...backward
	}),
	row(
		'MD-HEARING-CALL',
		'听证公告提前天数',
		'Announce a hearing ahead',
		['hearing'],
		days(20),
		['MD19 16', 'MD19 17'],
		{ ...decisionRules, ...backward, ...policy('MD-HEARING-CALL') }
	),
	row(
		'MD-HEARING-ADMIT',
		'答复听证报名',
		'Answer an application for a hearing',
		['receive'],
		workingDays(10),
		['MD19 17'],
		{ ...decisionRules, ...policy('MD-HEARING-ADMIT') }
	),
	row(
		'MD-FEEDBACK',
		'公布意见采纳情况',
		'Publish what became of the opinions',
		['close'],
		workingDays(20),
		['MD19 18'],
		{
			...decisionRules,
			...policy('MD-FEEDBACK')
		}
	),
	row('MD-REPLY', '答复公众意见', 'Answer an opinion on a decision', ['receive'], days(90), ['MD19 18'], {
		...decisionRules,
		...policy('MD-REPLY')
	}),
	row('MD-LEGALITY', '合法性审查', 'Legality review', ['receive', 'submit'], workingDays(7), ['MD19 26'], {
		...decisionRules,
		...floor
	}),
	row('MD-PUBLISH', '决策公布', 'Publish a decision', ['decide'], workingDays(20), ['MD19 32', 'FOI19 26'], {
		...decisionRules,
		standing: 'reading'
	}),
	row(
		'MD-EXECUTION',
		'报告决策执行情况',
		'Report how a decision is carried out',
		['assign', 'receive'],
		days(90),
		['MD19 34'],
		{ ...decisionRules, ...policy('MD-EXECUTION') }
	),
	row(
		'ND-COMMENT',
		'规范性文件征求意见',
		'Comment on a normative document',
		['publish'],
		workingDays(7),
		['NDIND'],
		floor
	),
	row(
		'ND-COMMENT-MARKET',
		'涉企文件征求意见',
		'Comment on a document about business',
		['publish'],
		days(30),
		['YS19 62', 'NDIND'],
		{ ...floor, validFrom: '2020-01-01' }
	),
	row(
		'ND-LEGALITY',
		'合法性审核期限',
		'Legality check, at the latest',
		['receive', 'submit'],
		workingDays(15),
		['ND115']
	),
	row(
		'ND-LEGALITY-FLOOR',
		'合法性审核最短时间',
		'Legality check, at the earliest',
		['receive', 'submit'],
		workingDays(5),
		['ND115'],
		floor
	),
	row('ND-FILE', '备案', 'File for the record', ['publish'], days(15), ['ND379'], {
		standing: 'unsure',
		settingKey: 'ND-FILE'
	}),
	row('ND-EXPIRE', '有效期', 'Validity', ['effect', 'publish'], years(5), ['NDIND', 'ND379'], {
		nature: 'fixed',
		standing: 'unsure',
		settingKey: 'ND-EXPIRE'
	}),
	row(
		'ND-EXPIRE-TRIAL',
		'试行有效期',
		'Validity on trial',
		['effect', 'publish'],
		years(2),
		['NDIND', 'ND379'],
		{ nature: 'fixed', standing: 'unsure', settingKey: 'ND-EXPIRE-TRIAL' }
	),
	row(
		'ND-SUGGEST',
		'审查建议答复',
		'Answer a suggestion of review',
		['receive'],
		days(60),
		['ND379'],
		policy('ND-SUGGEST')
	),
	row('ND-CLEAN', '清理', 'Clean-up round', ['close', 'publish'], years(2), ['ND379'], {
		standing: 'unsure',
		settingKey: 'ND-CLEAN'
	}),
	row(
		'PJ-HEARING',
		'价格听证征集参加人',
		'Price hearing: call for participants',
		['hearing'],
		days(30),
		['PJ'],
		backward
	),
	row(
		'PJ-HEARING-PAPERS',
		'价格听证公告与材料',
		'Price hearing: names, plan and papers',
		['hearing'],
		days(15),
		['PJ'],
		backward
	),
	row(
		'GZ-HEARING',
		'规章听证公布',
		'Announce a hearing on a rule',
		['hearing'],
		days(30),
		['GZ17 16', 'GZ17 36'],
		backward
	)
];
