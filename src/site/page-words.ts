import type { ColumnWords } from '#domain/views/observation-fields.ts';
import { LANGUAGES, type Language } from '#domain/values/language.ts';
import { otherLanguages } from '#domain/site/site-languages.ts';
import { wordsIn } from '#i18n/index.ts';
import type { Words } from '#i18n/zh-CN/index.ts';
import { site } from './site.ts';
import { paths } from './urls.ts';

/** The words of the site's own language: for what belongs to no page, such as feeds. */
export const siteWords: Words = wordsIn(site.language);

/** The other languages in which the site has pages. */
export const foreignLanguages = otherLanguages(site);

/** The language of a page: another one below its path (`/en/`), else the site's own. */
export function pageLanguage({ pathname }: URL): Language {
  const begins = (tag: Language) => pathname.startsWith(`${site.base}${LANGUAGES[tag].path}/`);
  return foreignLanguages.find(begins) ?? site.language;
}

/**
 * A page of the site in each language that it has, as paths; `undefined` where it has but one.
 *
 * @param elsewhere its path in the other languages, without their prefix
 */
export function inEveryLanguage(
  path: string,
  elsewhere = path,
): Partial<Record<Language, string>> | undefined {
  if (foreignLanguages.length === 0) return undefined;
  const others = foreignLanguages.map((tag) => [tag, paths.foreign(tag, elsewhere)]);
  return { [site.language]: path, ...Object.fromEntries(others) };
}

/** A page that there is in every language, as a page of one of them links it. */
export const inPageLanguage = (url: URL, path: string): string =>
  contentLanguage(url) ? paths.foreign(pageLanguage(url), path) : path;

/** What Astro is told of pages of the site's own language, once more for each other language. */
export const foreignParams = <Own extends { params: object }>(own: Own[]) =>
  foreignLanguages.flatMap((tag) =>
    own.map((one) => ({ ...one, params: { ...one.params, lang: LANGUAGES[tag].path } })),
  );

/** The language of what documents and tables say, for a `lang` where the page is in another. */
export function contentLanguage(url: URL): Language | undefined {
  return pageLanguage(url) === site.language ? undefined : site.language;
}

/** The words of a page's language; a component asks with `Astro.url`. */
export function pageWords(url: URL): Words {
  return wordsIn(pageLanguage(url));
}

/** What the columns of indicators' tables are called and hold, in the site's own language. */
export const siteColumnWords: ColumnWords = {
  columns: siteWords.columns,
  choices: siteWords.columnChoices,
};
