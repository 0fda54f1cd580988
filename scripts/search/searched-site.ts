import type { Language } from '#domain/values/language.ts';
import type { SourceText } from '#scripts/pipeline/source-text.ts';

/** What the search index is made of beside the texts of documents. */
export interface SearchedSite {
  language: Language;
  /** Its name, for its home page. */
  name: string;
  /** A file of `content/generated/`; `undefined` where it was not made. */
  generated: <T>(path: string) => T | undefined;
  /** The text of such a file. */
  text: (path: string) => string | undefined;
  /** The files of `content/pages/`. */
  pages: SourceText[];
}
