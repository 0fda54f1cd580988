import type { Language } from '#domain/values/language.ts';
import type { SiteConfig } from '#domain/site/site-schema.ts';
import { wordsIn } from '#i18n/index.ts';
import { site } from './site.ts';

/** What a licence is of: the figures and tables, or the words of documents and pages. */
export type Licensed = 'data' | 'texts';

/** A line on what may be done with the data or the texts of the site. */
export interface LicenceLine {
  of: Licensed;
  /** In a sentence: the licence by its name, or that none is stated. */
  words: string;
  /** The licence's own address; absent where none is stated. */
  url?: string;
}

/** What the site says of its licences: of the data and of the texts, or once that neither has one. */
export function licenceLines(
  language: Language = site.language,
  { licence }: Pick<SiteConfig, 'licence'> = site,
): LicenceLine[] {
  const { licence: t } = wordsIn(language);
  if (!licence?.data && !licence?.texts) return [{ of: 'data', words: t.none }];
  return (['data', 'texts'] as const).map((of) => {
    const own = licence[of];
    return own ? { of, words: t.of[of](own.text), url: own.url } : { of, words: t.noneOf[of] };
  });
}

/** The same as one text, with addresses, for files that hold no links. */
export const licenceStatement = (language: Language = site.language): string =>
  licenceLines(language)
    .map(({ words, url }) => (url ? `${words} ${url}` : words))
    .join(' ');
