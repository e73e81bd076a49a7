import type { Shape } from '#i18n/fill.ts';
import type { statistics as zh } from '#i18n/zh/statistics.ts';

export const statistics = {} as const satisfies Shape<typeof zh>;
