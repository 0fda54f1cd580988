import type { ColumnName } from '#domain/views/record-table.ts';
import type { Language } from '#domain/values/language.ts';
import { wordsIn } from '#i18n/index.ts';
import type { Words } from '#i18n/zh-CN/index.ts';
import { site } from './site.ts';

/** The words of the site's own language: for what belongs to no page, such as feeds. */
export const siteWords: Words = wordsIn(site.language);

/** The language of a page: English below `/en/`, else the site's own. */
export function pageLanguage({ pathname }: URL): Language {
  return pathname.startsWith(`${site.base}en/`) ? 'en' : site.language;
}

/** The language of what documents and tables say, for a `lang` where the page is in another. */
export function contentLanguage(url: URL): Language | undefined {
  return pageLanguage(url) === site.language ? undefined : site.language;
}

/** The words of a page's language; a component asks with `Astro.url`. */
export function pageWords(url: URL): Words {
  return wordsIn(pageLanguage(url));
}

/** What a column of an indicator's table holds; the column of a dimension is named after it. */
export function columnMeaning(name: string): string {
  return siteWords.columns[name as ColumnName] ?? name;
}
