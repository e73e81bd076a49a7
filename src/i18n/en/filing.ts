import type { Shape } from '#i18n/fill.ts';
import type { filing as zh } from '#i18n/zh/filing.ts';

export const filing = {} as const satisfies Shape<typeof zh>;
