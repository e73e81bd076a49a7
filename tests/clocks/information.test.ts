import { describe } from 'vitest';
import { extended, on, worked } from './worked.ts';

const office = 'head of the FOI office';

describe('receipt of an application', () => {
	worked([
		[
			'FOI-RECEIPT',
			'2025-09-27',
			[on('submit', '2025-09-27', { channel: 'online' }), on('confirm', '2025-09-28')],
			'2025-09-28'
		],
		[
			'FOI-RECEIPT',
			'2025-09-27',
			[on('receive', '2025-09-27', { channel: 'plain-post' }), on('confirm', '2025-09-29')],
			'2025-09-29'
		],
		['FOI-RECEIPT', '2025-09-27', [on('submit', '2025-09-27', { channel: 'fax' })], 'not-started'],
		[
			'FOI-RECEIPT',
			'2025-09-26',
			[on('submit', '2025-09-26', { channel: 'signed-post' }), on('receive', '2025-09-29')],
			'2025-09-29'
		],
		[
			'FOI-ANSWER',
			'2025-09-28',
			[on('submit', '2025-09-27', { channel: 'online' }), on('confirm', '2025-09-28')],
			'2025-10-31'
		],
		[
			'FOI-ANSWER',
			'2025-09-27',
			[on('submit', '2025-09-27', { channel: 'online' }), on('confirm', '2025-09-28')],
			'2025-10-31'
		],
		[
			'FOI-ANSWER',
			'2025-01-20',
			[on('receive', '2025-01-20', { channel: 'in-person' }), on('confirm', '2025-01-22')],
			'2025-02-21'
		]
	]);
});

describe('answer', () => {
	const inPerson = { channel: 'in-person' };
	worked([
		['FOI-ANSWER', '2025-08-01', [], '2025-09-02'],
		['FOI-ANSWER', '2025-08-01', [], '2025-08-29', 'national'],
		['FOI-ANSWER', '2019-04-22', [], '2019-05-14'],
		['FOI-ANSWER', '2019-04-22', [extended(15, '2019-05-10', office)], '2019-06-04'],
		['FOI-ANSWER', '2019-04-22', [extended(20, '2019-05-10', office)], '2019-05-14'],
		['FOI-ANSWER', '2019-05-15', [], '2019-06-13'],
		['FOI-ANSWER', '2026-01-26', [], '2026-02-28'],
		['FOI-ANSWER', '2026-01-26', [extended(20, '2026-02-28', office)], '2026-03-27'],
		['FOI-ANSWER', '2026-01-26', [extended(10, '2026-02-10', office)], '2026-03-13'],
		['FOI-ANSWER', '2026-01-26', [extended(20, '2026-03-02', office)], '2026-02-28'],
		['FOI-ANSWER', '2026-01-26', [extended(20, '2026-02-10', 'head of the unit')], '2026-02-28'],
		[
			'FOI-ANSWER',
			'2026-04-20',
			[
				on('receive', '2026-04-20', inPerson),
				on('correctionNotice', '2026-04-24'),
				on('correctionReceived', '2026-05-08')
			],
			'2026-06-04'
		],
		['FOI-ANSWER', '2026-04-20', [on('correctionNotice', '2026-04-24')], 'standing-still'],
		[
			'FOI-ANSWER',
			'2026-04-20',
			[on('correctionNotice', '2026-05-07'), on('correctionReceived', '2026-05-08')],
			'2026-05-20'
		],
		[
			'FOI-ANSWER',
			'2026-04-20',
			[
				on('correctionNotice', '2026-04-24'),
				on('correctionReceived', '2026-05-08'),
				on('correctionNotice', '2026-05-11'),
				on('correctionReceived', '2026-05-15')
			],
			'2026-06-04'
		],
		['FOI-ANSWER', '2026-06-01', [on('feeNotice', '2026-06-05'), on('feePaid', '2026-06-18')], '2026-07-17'],
		['FOI-ANSWER', '2026-06-01', [on('feeNotice', '2026-06-05')], 'standing-still'],
		['FOI-ANSWER', '2026-06-01', [on('feeNotice', '2026-06-05'), on('feePaid', '2026-07-07')], 'lapsed']
	]);
});

describe('consultation', () => {
	const sent = (to: string) => on('consultSent', '2025-09-12', { to });
	worked([
		[
			'FOI-ANSWER',
			'2025-04-10',
			[on('consultSent', '2025-04-18', { to: 'third-party' }), on('consultReply', '2025-05-12')],
			'2025-05-30'
		],
		['FOI-ANSWER', '2025-09-08', [sent('co-agency')], '2025-10-31'],
		['FOI-ANSWER', '2025-09-08', [sent('third-party'), on('consultReply', '2025-10-20')], '2025-10-31'],
		['FOI-ANSWER', '2025-09-08', [sent('legal counsel'), on('consultReply', '2025-09-30')], '2025-10-11'],
		['FOI-ANSWER', '2025-09-08', [sent('third-party'), sent('co-agency')], '2025-10-31'],
		['FOI-THIRD-PARTY', '2024-09-10', [], '2024-10-08'],
		['FOI-CO-AGENCY', '2026-02-10', [], '2026-03-09']
	]);
});

describe('the other clocks of disclosure', () => {
	worked([
		['FOI-PROACTIVE', '2024-02-05', [], '2024-03-08'],
		['FOI-CORRECT-NOTICE', '2026-09-18', [], '2026-09-29'],
		['FOI-CORRECT-SUBMIT', '2026-09-18', [], '2026-10-15'],
		['FOI-CORRECT-SUBMIT', '2026-09-18', [on('serve', '2026-09-18', { workingDays: 5 })], '2026-09-24'],
		['FOI-BULK', '2026-09-18', [on('tell', '2026-09-18', { until: '2026-11-30' })], '2026-11-30'],
		['FOI-FEE-NOTICE', '2025-08-01', [], '2025-09-02'],
		['FOI-FEE-PAY', '2026-09-07', [], '2026-10-08'],
		['FOI-CORRECT-RECORD', '2026-06-12', [], '2026-07-13'],
		['FOI-PROMOTE', '2026-06-12', [], 'no-figure'],
		['FOI-ANNUAL-DEPT', '2025-12-31', [on('reportYear', '2025-12-31', { year: 2025 })], '2026-01-31'],
		['FOI-ANNUAL-DEPT', '2018-12-31', [], '2019-03-31'],
		['FOI-ANNUAL-GOV', '2023-12-31', [], '2024-03-31']
	]);
});
