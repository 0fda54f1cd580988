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
import { problem } from '#domain/problems/catalogue/index.ts';
import { topicsOf } from '#domain/indicators/best-bet.ts';
import type { Seeds } from '#domain/indicators/seeds.ts';
import { LANGUAGES, LANGUAGE_TAGS } from '#domain/values/language.ts';
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

/** The beginning of a page in another language. */
const OTHER_LANGUAGE = new RegExp(
  `^/(?:${LANGUAGE_TAGS.map((tag) => LANGUAGES[tag].path).join('|')})/`,
);

/** Checks the best bets of search: each page is there, and each of several topics has a row of its own. */
export function checkBestBets(
  { bestBets, glossary, series }: Pick<Seeds, 'bestBets' | 'glossary' | 'series'>,
  content: Content,
): Problem[] {
  const targets = targetsOf(content);
  const topics = new Set(bestBets.map(({ topic }) => topic));
  /** What is on pages that links of texts are not followed into. */
  const inside: [before: string, names: string[]][] = [
    ['/glossary/#', glossary.map(({ id }) => id)],
    ['/monitoring/', [...series.map(({ id }) => `${id}/`), 'exceedances/']],
  ];
  return bestBets.flatMap((bet) => {
    const { file, line, columns } = bet.source;
    const place = (column: string) => ({ file, line, column: columns[column] ?? 0 });
    const unknown = topicsOf(bet).filter((topic) => !topics.has(topic));
    return [
      ...unknown.map((topic) => problem('unknown-topic', place('topic'), { topic, known: topics })),
      ...bet.pages.flatMap((href) => {
        const [before, names = []] = inside.find(([start]) => href.startsWith(start)) ?? [];
        const known = names.map((name) => `${before}${name}`);
        if (before && href !== before && !known.includes(href))
          return [problem('broken-link', place('pages'), { href, known })];
        if (!href.startsWith('/')) return [problem('broken-link', place('pages'), { href })];
        const link = { href: href.replace(OTHER_LANGUAGE, '/'), image: false, ...place('pages') };
        return checkLinks({ file, links: [link], problems: [] }, '/', targets, new Set());
      }),
    ];
  });
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
