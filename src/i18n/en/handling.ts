import type { Shape } from '#i18n/fill.ts';
import type { handling as zh } from '#i18n/zh/handling.ts';

export const handling = {
	stages: {},
	actions: {},
	asks: {},
	asksIn: {},
	options: {},
	refusals: {
		'not-signed-for': 'This letter was signed for already.'
	}
} as const satisfies Shape<typeof zh>;
