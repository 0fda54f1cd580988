import type { ParsedText } from '#domain/files/article-file.ts';
import type { Article, ArticleRecord } from '#domain/files/content-schemas.ts';
import { besideFiles } from '#domain/disclosures/attachment.ts';
import type { ParsedDisclosure } from '#domain/disclosures/disclosure-file.ts';
import type { DisclosureRecord } from '#domain/disclosures/disclosure.ts';
import { digestOf } from '#scripts/disk/digest.ts';
import type { SourceText } from './source-text.ts';

/** What the site says of texts without opening them. */

/** The records of disclosures, of which `parsed` is what their files say. */
export function disclosureRecords(
  sources: SourceText[],
  parsed: Pick<ParsedDisclosure, 'disclosure' | 'words'>[],
): DisclosureRecord[] {
  return sources.map((source, at) => {
    const digest = source.digest ?? digestOf(source.text);
    const { disclosure, words } = parsed[at]!;
    const beside = besideFiles(words.links);
    return { file: source.file, digest, ...(beside.length > 0 && { beside }), disclosure };
  });
}

/** The records of all articles that have no errors. */
export function articleRecords(parsed: ParsedText<Article>[]): ArticleRecord[] {
  return parsed.flatMap(({ value, text }) =>
    value ? [{ id: contentId(text.file), data: value }] : [],
  );
}

/** The id of an article or a page: the name of its file. */
export const contentId = (file: string) => file.replace(/^.*\/|\.mdx?$/gi, '');
