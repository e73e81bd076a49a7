import type { Shape } from '#i18n/fill.ts';
import type { notices as zh } from '#i18n/zh/notices.ts';

export const notices = {} as const satisfies Shape<typeof zh>;
