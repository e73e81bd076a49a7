import type { Shape } from '#i18n/fill.ts';
import type { site as zh } from '#i18n/zh/site.ts';

export const site = {} as const satisfies Shape<typeof zh>;
