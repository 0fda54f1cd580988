interface LanguageFacts {
  /** What it calls itself. */
  name: string;
  /** Whether it is written from right to left. */
  rtl: boolean;
  /** Where its pages begin on a site in another language: `/en/`. */
  path: string;
  /** Its code in the European Union's list of languages (ISO 639-3), for catalogues. */
  code: string;
  /** Whether tables hold names in it beside those in the site's own language: `name_en`. */
  columns: boolean;
}

/** The languages of the interface, by their BCP 47 tags; the words of each are `src/i18n/<tag>/`. */
export const LANGUAGES = {
  'zh-CN': { name: '中文', rtl: false, path: 'zh', code: 'ZHO', columns: false },
  en: { name: 'English', rtl: false, path: 'en', code: 'ENG', columns: true },
} as const satisfies Record<string, LanguageFacts>;

export type Language = keyof typeof LANGUAGES;
export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as [Language, ...Language[]];

/** The language of staff: problems and commands are in it, whatever language a site has. */
export const STAFF_LANGUAGE: Language = 'zh-CN';

/** A language in which tables hold names beside the site's own. */
export type ColumnLanguage = {
  [L in Language]: (typeof LANGUAGES)[L]['columns'] extends true ? L : never;
}[Language];

export const COLUMN_LANGUAGES = LANGUAGE_TAGS.filter(
  (tag) => LANGUAGES[tag].columns,
) as ColumnLanguage[];

/** A field in each of those languages: `nameEn`. Empty where the table says nothing. */
export type Translated<Field extends string> = Record<
  `${Field}${Capitalize<ColumnLanguage>}`,
  string
>;

/** What an indicator, area or theme says in a language: `translated(area, 'name', 'en')` is its `nameEn`. */
export function translated<Field extends string>(
  own: Translated<Field>,
  field: Field,
  language: ColumnLanguage,
): string {
  return own[fieldIn(field, language)];
}

/** `nameEn` */
export function fieldIn<Field extends string>(
  field: Field,
  language: ColumnLanguage,
): keyof Translated<Field> {
  return `${field}${language[0]!.toUpperCase()}${language.slice(1)}` as keyof Translated<Field>;
}

export function isColumnLanguage(language: Language): language is ColumnLanguage {
  return LANGUAGES[language].columns;
}
