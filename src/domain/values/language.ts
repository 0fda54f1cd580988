/** The languages that the interface speaks, as BCP 47 tags: a dictionary each in `src/i18n`. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Record<Language, string> = { 'zh-CN': '中文', en: 'English' };

/** The language of staff: problems and commands are in it, whatever language a site has. */
export const STAFF_LANGUAGE: Language = 'zh-CN';
