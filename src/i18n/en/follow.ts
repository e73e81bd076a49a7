import type { Shape } from '#i18n/fill.ts';
import type { follow as zh } from '#i18n/zh/follow.ts';

export const follow = {} as const satisfies Shape<typeof zh>;
