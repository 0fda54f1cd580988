import type { ParsedText } from '#domain/files/article-file.ts';
import type { Article, Page } from '#domain/files/content-schemas.ts';
import { checkArticle } from './check-article.ts';
import { checkAttachments, unusedFiles } from './check-files.ts';
import { checkLinks, pageOf, type LinkTargets } from './check-links.ts';
import type { ContentTexts } from '#domain/files/content-text.ts';
import { parseBody } from '#domain/disclosures/disclosure-body.ts';
import type { ParsedDisclosure } from '#domain/disclosures/disclosure-file.ts';
import { textCheck } from '#domain/files/text-check.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { SiteRecords } from '#domain/views/site-records.ts';

/** All content of a site, parsed. */
export interface Content {
  disclosures: ParsedDisclosure[];
  articles: ParsedText<Article>[];
  pages: ParsedText<Page>[];
  /** Ids of the indicators; absent when their table could not be read. */
  indicators: ReadonlySet<string> | undefined;
  records: SiteRecords;
  /** Paths of all files of the content folders and of `public/`. */
  files: string[];
}

/** Checks the words of all content files, and what they link. A disclosure's body is parsed only where it is linked. */
export function checkContent(content: Content): Problem[] {
  const { disclosures, articles, pages, records, files } = content;
  const targets = targetsOf(content);
  const used = new Set<string>();
  const texts = [
    ...disclosures.map(({ words }) => words),
    ...[...articles, ...pages].map(textCheck),
  ];
  return [
    ...texts.flatMap((words) => [
      ...words.problems,
      ...checkLinks(words, pageOf(words.file), targets, used),
    ]),
    ...disclosures.flatMap((disclosure) => checkAttachments(disclosure, targets, used)),
    ...articles.flatMap(({ text }) => checkArticle(text, content.indicators, records.indicators)),
    ...unusedFiles(files, used),
  ];
}

function targetsOf({
  disclosures,
  articles,
  pages,
  indicators,
  records,
  files,
}: Content): LinkTargets {
  const marks = new Map(records.citations.map(({ document, words }) => [document, words]));
  const ids = (texts: ContentTexts[]) =>
    texts.map(({ text }) => pageOf(text.file).split('/').at(-2)!);
  return {
    disclosures: new Map(
      disclosures.map((parsed) => [
        parsed.disclosure.id,
        () => [
          ...parsed.anchors,
          ...(marks.get(parsed.disclosure.id) ?? []).map(({ anchor }) => anchor),
        ],
      ]),
    ),
    pages: new Map(
      pages.map(({ text }) => [
        pageOf(text.file).split('/').at(-2)!,
        () => parseBody(text.body).sections.map(({ id }) => id),
      ]),
    ),
    articles: new Set(ids(articles)),
    indicators,
    plans: new Set(records.plans.map(({ year }) => String(year))),
    registers: new Set(records.registers.map(({ id }) => id)),
    files: new Set(
      files
        .filter((file) => file.startsWith('public/'))
        .map((file) => file.slice('public/'.length)),
    ),
    contentFiles: new Set(files),
  };
}
