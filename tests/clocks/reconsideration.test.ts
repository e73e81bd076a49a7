import { describe } from 'vitest';
import { extended, on, worked } from './worked.ts';

describe('reconsideration', () => {
	const accepted = '2026-03-02';
	const simple = [on('accept', '2026-06-17', { track: 'simplified' })];
	worked([
		['FY-APPLY', '2025-12-01', [], '2026-01-30'],
		['FY-APPLY', '2025-12-01', [on('told', '2026-03-02')], '2026-05-06'],
		['FY-APPLY', '2025-12-01', [on('told', '2026-11-20')], '2026-12-01'],
		[
			'FY-APPLY',
			'2025-12-01',
			[on('obstacleStart', '2025-12-11'), on('obstacleEnd', '2026-02-09')],
			'2026-03-31'
		],
		['FY-CORRECT-NOTICE', '2026-04-29', [], '2026-05-09'],
		['FY-CORRECT-SUBMIT', '2025-09-26', [], '2025-10-16'],
		['FY-ACCEPT', '2025-01-24', [], '2025-02-07'],
		[
			'FY-ACCEPT',
			'2025-01-13',
			[on('correctionNotice', '2025-01-16'), on('correctionReceived', '2025-01-24')],
			'2025-02-07'
		],
		['FY-FORWARD', '2025-01-24', [], '2025-02-07'],
		['FY-SERVE', '2026-06-17', [], '2026-06-29'],
		['FY-SERVE', '2026-06-17', simple, '2026-06-23'],
		['FY-REPLY', '2024-09-12', [], '2024-09-27'],
		['FY-REPLY-SIMPLE', '2024-09-12', [], '2024-09-20'],
		['FY-REPLY', '2023-09-25', [], '2023-10-07'],
		['FY-HEARING-NOTICE', '2026-10-14', [on('hearing', '2026-10-14')], '2026-10-08'],
		['FY-DECIDE', accepted, [], '2026-05-06'],
		['FY-DECIDE', accepted, [extended(30, '2026-04-28', 'head of the reconsideration body')], '2026-06-01'],
		['FY-DECIDE', accepted, [extended(30, '2026-04-28', 'head of the unit')], '2026-05-06'],
		['FY-DECIDE', accepted, [on('suspend', '2026-03-20'), on('resume', '2026-04-20')], '2026-06-01'],
		['FY-DECIDE', accepted, [on('suspend', '2026-03-20')], 'standing-still'],
		['FY-DECIDE', '2026-02-11', [on('receive', '2026-02-11')], '2026-04-27'],
		['FY-DECIDE-SIMPLE', '2026-09-07', [], '2026-10-08'],
		[
			'FY-DECIDE-SIMPLE',
			'2026-09-07',
			[extended(30, '2026-09-20', 'head of the reconsideration body')],
			'2026-10-08'
		],
		['FY-ATTACH', '2025-09-05', [], '2025-10-09'],
		['FY-ATTACH-TRANSFER', '2025-09-05', [], '2025-09-16'],
		['FY-ATTACH-ANSWER', '2025-09-05', [], '2025-11-04'],
		['FY-OPINION', '2025-12-03', [], '2026-02-02'],
		['FY-SUSPEND-END', '2025-12-18', [], '2026-02-24'],
		['FY-LITIGATE', '2026-09-18', [], '2026-10-08']
	]);
});

describe('courts, compensation, arbitration, mediation', () => {
	worked([
		['LIT-DIRECT', '2025-08-31', [], '2026-02-28'],
		['LIT-DIRECT', '2026-04-03', [], '2026-10-08'],
		['LIT-LAND', '2025-09-03', [], '2025-10-09'],
		['GP-CLAIM', '2024-02-29', [], '2026-02-28'],
		['GP-DECIDE', '2025-12-31', [], '2026-02-28'],
		['GP-DECIDE-SERVE', '2025-12-24', [], '2026-01-04'],
		['GP-SUE', '2026-05-31', [], '2026-08-31'],
		['LD-CLAIM', '2025-03-31', [], '2026-03-31'],
		['LD-CLAIM', '2024-08-18', [], '2025-08-20'],
		['LD-CLAIM', '2024-08-18', [on('askHelp', '2025-03-31')], '2026-03-31'],
		['LD-ACCEPT', '2026-04-28', [], '2026-05-06'],
		['LD-AWARD', '2025-08-19', [], '2025-10-09'],
		['LD-AWARD', '2025-08-19', [extended(15, '2025-09-29', 'head of the commission')], '2025-10-20'],
		['LD-SUE', '2025-05-16', [], '2025-06-03'],
		['TD-CLAIM', '2024-02-29', [], '2026-02-28'],
		['TD-ACCEPT', '2026-02-13', [], '2026-02-27'],
		['TD-AWARD', '2025-08-02', [], '2025-10-09'],
		['TD-AWARD', '2025-08-02', [extended(30, '2025-09-29', 'head of the commission')], '2025-10-31'],
		['TD-SUE', '2025-12-03', [], '2026-01-04'],
		['RT-CONFIRM', '2025-09-05', [], '2025-10-09'],
		['GWY-REVIEW', '2025-09-05', [], '2025-10-09'],
		['GWY-REVIEW-DECIDE', '2026-01-20', [], '2026-02-24'],
		['GWY-APPEAL', '2025-09-20', [], '2025-10-09'],
		['GWY-APPEAL', '2025-09-05', [on('know', '2025-09-05')], '2025-10-09'],
		['GWY-APPEAL-DECIDE', '2026-03-02', [extended(30, '2026-04-20', 'head of the body')], '2026-06-01']
	]);
});
