import { describe } from 'vitest';
import { extended, on, worked } from './worked.ts';

const head = 'head of the unit';

describe('petitions', () => {
	worked([
		['XF-REGISTER', '2025-09-20', [], '2025-09-20'],
		['XF-TRANSFER', '2025-09-20', [], '2025-10-09'],
		['XF-TRANSFER', '2022-04-15', [], '2022-05-05'],
		['XF-TIERS', '2025-04-01', [], '2025-04-16'],
		['XF-TIERS-COUNTY', '2025-04-01', [], '2025-04-07'],
		['XF-NOTIFY-DIRECT', '2025-03-07', [], '2025-03-24'],
		['XF-NOTIFY-FORWARDED', '2025-03-07', [], '2025-03-24'],
		['XF-OBJECT', '2025-09-26', [], '2025-10-10'],
		['XF-OBJECT', '2025-08-14', [], '2025-08-25'],
		['XF-OBJECT', '2025-08-14', [], '2025-08-21', 'national'],
		['XF-OBJECT', '2022-04-30', [], 'not-in-force'],
		['XF-ROUTE', '2025-03-07', [], 'no-figure'],
		['XF-SUGGEST', '2026-03-02', [], '2026-05-06'],
		['XF-ACCUSE', '2025-03-07', [], '2025-03-24'],
		['XF-ASSIGN-REPORT', '2026-03-02', [on('assign', '2026-03-02')], 'no-figure'],
		[
			'XF-ASSIGN-REPORT',
			'2026-03-02',
			[on('assign', '2026-03-02', { reportBy: '2026-03-28' })],
			'2026-03-28'
		],
		['XF-ASSIGN-REPORT', '2026-03-02', [on('assign', '2026-03-02', { days: 30 })], '2026-04-01'],
		['XF-SIMPLE-ACCEPT', '2026-09-30', [], '2026-10-10'],
		['XF-SIMPLE-REPLY', '2026-09-18', [], '2026-10-09'],
		['XF-URGENT', '2026-10-01', [], '2026-10-01'],
		['XF-ADVICE-BACK', '2024-09-05', [], '2024-10-08'],
		['XF-YEAR', '2025-12-31', [on('reportYear', '2025-12-31', { year: 2025 })], '2026-01-31'],
		['XF-REVIEW-REQUEST', '2024-09-05', [], '2024-10-08'],
		['XF-REVIEW-DECIDE', '2024-09-05', [], '2024-10-08'],
		['XF-RECHECK-REQUEST', '2024-09-05', [], '2024-10-08']
	]);
});

describe('service', () => {
	worked([
		[
			'XF-REVIEW-REQUEST',
			'2026-01-05',
			[on('serve', '2026-01-05', { channel: 'public notice' })],
			'2026-03-06'
		],
		[
			'XF-REVIEW-REQUEST',
			'2026-01-05',
			[on('serve', '2026-01-05', { by: 'post', received: '2026-02-04' })],
			'2026-03-06'
		],
		['XF-REVIEW-REQUEST', '2026-02-04', [on('serve', '2026-02-04', { by: 'hand' })], '2026-03-06']
	]);
});

describe('handling a petition', () => {
	const accepted = '2025-08-06';
	worked([
		['XF-HANDLE', accepted, [], '2025-10-09'],
		['XF-HANDLE', accepted, [extended(30, '2025-09-26', head)], '2025-11-04'],
		['XF-HANDLE', accepted, [extended(30, '2025-10-09', head)], '2025-10-09'],
		['XF-HANDLE', accepted, [extended(31, '2025-09-26', head)], '2025-10-09'],
		['XF-HANDLE', accepted, [extended(30, '2025-09-26', head, false)], '2025-10-09'],
		['XF-HANDLE', accepted, [extended(30, '2025-09-26', head, '2025-10-10')], '2025-10-09'],
		['XF-HANDLE', accepted, [extended(30, '2025-09-26', 'handler')], '2025-10-09'],
		[
			'XF-HANDLE',
			accepted,
			[extended(20, '2025-09-20', head), extended(10, '2025-09-26', head)],
			'2025-10-27'
		],
		[
			'XF-HANDLE',
			accepted,
			[on('hearingOpen', '2025-08-20'), on('hearingClose', '2025-09-01')],
			'2025-10-09'
		],
		['XF-HANDLE', accepted, [on('suspend', '2025-08-20')], '2025-10-09'],
		[
			'XF-RECHECK-DECIDE',
			'2024-10-14',
			[on('hearingOpen', '2024-10-24'), on('hearingClose', '2024-11-08')],
			'2024-11-28'
		],
		['XF-RECHECK-DECIDE', '2024-10-14', [on('hearingOpen', '2024-10-24')], 'standing-still'],
		['XF-RECHECK-DECIDE', '2024-10-14', [on('hearingOpen', '2024-11-20')], '2024-11-13'],
		[
			'XF-REVIEW-DECIDE',
			'2024-10-14',
			[on('hearingOpen', '2024-10-24'), on('hearingClose', '2024-11-08')],
			'2024-11-13'
		]
	]);
});
