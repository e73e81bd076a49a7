/** The languages the portal speaks; Chinese is the first. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (text: unknown): text is Language => text === 'zh' || text === 'en';

/** The language in which a case was filed; what is kept of it is written in that one. */
export const caseLanguage = (kept: string): Language => (kept === 'en' ? 'en' : 'zh');

/** The tag for the html element and for papers. */
export const tagOf = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en');

/** A text that a county keeps in both languages. */
export type Both = { readonly zh: string; readonly en: string };
