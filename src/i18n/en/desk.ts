import type { Shape } from '#i18n/fill.ts';
import type { desk as zh } from '#i18n/zh/desk.ts';

export const desk = {} as const satisfies Shape<typeof zh>;
