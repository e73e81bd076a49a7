/** The languages the portal speaks; Chinese is the first. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (text: unknown): text is Language => text === 'zh' || text === 'en';

/** The tag for the html element and for papers. */
export const tagOf = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en');

/** A text that a county keeps in both languages. */
export type Both = { readonly zh: string; readonly en: string };
