import { describe } from 'vitest';
import { extended, on, worked } from './worked.ts';

describe('enforcement', () => {
	const accepted = '2025-09-22';
	worked([
		['ZF-PUBLISH-7', '2025-09-29', [], '2025-10-15'],
		['ZF-PUBLISH-20', '2026-04-24', [], '2026-05-26'],
		['ZF-WITHDRAW', '2026-02-13', [on('annulled', '2026-02-13')], '2026-02-25'],
		['ZF-PRE', '2024-12-20', [], '2025-01-20'],
		['ZF-STATS', '2025-12-31', [], '2026-01-31'],
		['CF-CASE', '2025-07-04', [], '2025-10-09'],
		['CF-HEARING-REQUEST', '2026-09-24', [], '2026-10-09'],
		['CF-HEARING-NOTICE', '2025-10-15', [on('hearing', '2025-10-15')], '2025-09-29'],
		['CF-SERVE', '2025-05-29', [], '2025-06-10'],
		['CF-EVIDENCE', '2026-02-11', [], '2026-02-27'],
		['XK-CORRECT', '2024-04-03', [], '2024-04-11'],
		['XK-DECIDE', accepted, [], '2025-10-24'],
		['XK-DECIDE', accepted, [extended(10, '2025-10-20', 'head of the agency')], '2025-11-07'],
		[
			'XK-DECIDE',
			'2025-03-10',
			[on('hearingOpen', '2025-03-17'), on('hearingClose', '2025-03-31')],
			'2025-04-22'
		],
		[
			'XK-DECIDE',
			'2025-03-10',
			[on('hearingOpen', '2025-03-17', { told: false }), on('hearingClose', '2025-03-31')],
			'2025-04-08'
		],
		[
			'XK-DECIDE',
			accepted,
			[on('receive', accepted), on('correctionNotice', '2025-10-15'), on('correctionReceived', '2025-10-20')],
			'2025-10-24'
		],
		['XK-JOINT', '2025-04-01', [], '2025-06-09'],
		['XK-JOINT', '2025-04-01', [extended(15, '2025-06-03', 'head of the county government')], '2025-06-30'],
		['XK-JOINT', '2025-04-01', [extended(15, '2025-06-03', 'head of the agency')], '2025-06-09'],
		['XK-SERVE', '2026-09-21', [], '2026-10-12'],
		['XK-HEARING', '2025-12-30', [on('told', '2025-12-30')], '2026-01-07'],
		['XK-HEARING', '2025-12-30', [on('request', '2025-12-30')], '2026-01-28'],
		[
			'XK-HEARING',
			'2026-01-08',
			[on('hearing', '2026-01-08'), { type: 'direction', value: 'backward' }],
			'2025-12-29'
		]
	]);
});

describe('decisions, normative documents, prices', () => {
	worked([
		['MD-COMMENT', '2025-12-05', [], '2026-01-04'],
		['MD-COMMENT', '2025-09-05', [], '2025-10-05'],
		['MD-COMMENT', '2025-09-05', [{ type: 'shorten', days: 10, reason: 'flood season' }], '2025-09-15'],
		['MD-COMMENT', '2025-09-05', [{ type: 'shorten', days: 10 }], '2025-10-05'],
		['MD-HEARING-MATERIALS', '2026-05-20', [on('hearing', '2026-05-20')], '2026-05-13'],
		['MD-LEGALITY', '2025-09-26', [], '2025-10-13'],
		['MD-PUBLISH', '2025-01-10', [], '2025-02-13'],
		['ND-COMMENT', '2026-02-11', [], '2026-02-27'],
		['ND-COMMENT-MARKET', '2026-09-04', [], '2026-10-04'],
		['ND-LEGALITY', '2026-04-28', [], '2026-05-21'],
		['ND-LEGALITY-FLOOR', '2026-04-28', [], '2026-05-08'],
		['ND-FILE', '2026-04-18', [], '2026-05-06'],
		['ND-EXPIRE', '2021-05-01', [], '2026-05-01'],
		['ND-EXPIRE', '2024-05-01', [on('effect', '2024-05-01', { what: '试行' })], '2026-05-01'],
		['ND-CLEAN', '2024-02-29', [], '2026-02-28'],
		['PJ-HEARING', '2026-06-10', [on('hearing', '2026-06-10')], '2026-05-11'],
		['PJ-HEARING', '2026-06-10', [on('hearing', '2026-06-10', { what: 'papers' })], '2026-05-26'],
		['GZ-HEARING', '2026-06-10', [on('hearing', '2026-06-10')], '2026-05-11']
	]);
});
