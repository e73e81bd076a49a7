import { describe } from 'vitest';
import { extended, on, worked } from './worked.ts';

describe('complaints and fee reports', () => {
	const head = 'head of the supervising body';
	worked([
		['CR-REGISTER', '2026-02-14', [], '2026-02-14'],
		['CR-TRIAGE', '2026-02-12', [], '2026-02-26'],
		['CR-NOTIFY', '2026-04-20', [], '2026-05-06'],
		[
			'CR-HANDLE',
			'2025-11-03',
			[on('appraisalStart', '2025-11-10'), on('appraisalEnd', '2025-12-01')],
			'2026-01-23'
		],
		['CR-HANDLE', '2025-08-06', [extended(30, '2025-09-26', head)], '2025-11-04'],
		[
			'CR-HANDLE',
			'2025-08-06',
			[on('hearingOpen', '2025-08-20'), on('hearingClose', '2025-09-01')],
			'2025-10-09'
		],
		['CR-DUTY', '2026-07-30', [], '2026-09-28'],
		['CR-RESULT', '2025-01-24', [], '2025-02-10'],
		['SF-ACCEPT', '2025-04-24', [], '2025-05-07'],
		['SF-CLOSE', '2025-06-03', [extended(20, '2025-08-01', 'head of the unit')], '2025-08-22'],
		[
			'SF-CLOSE',
			'2025-06-03',
			[on('determinationStart', '2025-06-10'), on('determinationEnd', '2025-06-30')],
			'2025-08-22'
		],
		['SF-TELL', '2025-09-19', [], '2025-10-16'],
		['SF-PUBLISH', '2024-09-20', [], '2024-10-23'],
		['SF-LIST', '2024-01-22', [], '2024-02-22']
	]);
});

describe('market regulator', () => {
	const more = (approvedBy: string) => extended(15, '2026-05-12', approvedBy);
	worked([
		['SC-ACCEPT', '2024-04-26', [], '2024-05-09'],
		['SC-MEDIATE', '2026-04-14', [], '2026-06-18'],
		['SC-MEDIATE', '2026-04-15', [], '2026-06-15'],
		['SC-MEDIATE', '2026-08-05', [], '2026-10-08'],
		[
			'SC-MEDIATE',
			'2025-03-03',
			[on('testingStart', '2025-03-10'), on('testingEnd', '2025-03-28')],
			'2025-05-28'
		],
		[
			'SC-MEDIATE',
			'2025-03-03',
			[on('pause', '2025-03-10', { reason: 'testing' }), on('resume', '2025-03-28')],
			'2025-05-28'
		],
		[
			'SC-MEDIATE',
			'2026-04-20',
			[on('appraisalStart', '2026-05-04'), on('appraisalEnd', '2026-05-20')],
			'2026-07-06'
		],
		['SC-MEDIATE', '2026-04-20', [on('appraisalStart', '2026-05-04')], 'standing-still'],
		['SC-END-NOTICE', '2024-12-30', [], '2025-01-09'],
		['SC-VERIFY', '2026-04-20', [], '2026-05-13'],
		['SC-VERIFY', '2026-04-20', [more('head of the bureau')], '2026-06-03'],
		['SC-VERIFY', '2026-04-20', [more('handler')], '2026-05-13'],
		['SC-FILE-NOTICE', '2026-04-13', [], '2026-04-20'],
		['SC-FILE-NOTICE', '2026-04-15', [], 'not-in-force'],
		['SC-COMPETENCE', '2026-06-15', [], '2026-06-25'],
		['SC-REPEAT', '2026-05-08', [on('newReport', '2026-05-20')], '2026-06-10'],
		['SC-VERIFY', '2026-05-08', [on('newReport', '2026-05-20', { newFacts: false })], '2026-05-28']
	]);
});
