/** The languages that the interface speaks, as BCP 47 tags: a dictionary each in `src/i18n`. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of staff: problems and commands are in it, whatever language a site has. */
export const STAFF_LANGUAGE: Language = 'zh-CN';
