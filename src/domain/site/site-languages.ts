import { COLUMN_LANGUAGES, type ColumnLanguage, type Language } from '#domain/values/language.ts';
import type { SiteConfig } from './site-schema.ts';

type Named = Pick<SiteConfig, 'language' | 'name' | 'nameEn' | 'names'>;

/** The other languages in which a site has pages: those in which it has a name. */
export function otherLanguages(site: Named): ColumnLanguage[] {
  return COLUMN_LANGUAGES.filter((tag) => tag !== site.language && siteName(site, tag));
}

/** The name of a site in a language. */
export function siteName({ language, name, nameEn, names }: Named, tag: Language): string {
  if (tag === language) return name;
  return tag === 'en' ? nameEn : (names?.[tag] ?? '');
}
