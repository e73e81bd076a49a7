import type { ProgressAction } from '#supervision/plan-progress/lifecycle.ts';

export const notices = {
	'open-quarter': 'none',
	take: 'none',
	'give-to': 'none',
	'report-progress': 'none',
	'return-progress': 'none',
	'confirm-progress': 'none'
} as const satisfies Record<ProgressAction, 'filer' | 'none'>;
