import { join } from 'node:path';
import type { Finding } from '#domain/site/finding.ts';
import { SearchFold } from '#search/index/search-fold.ts';
import { PhraseIndex } from '#search/index/phrase-index.ts';
import { parseQuery, simplify, type WordGroup } from '#search/index/query.ts';
import { readBytes } from '#scripts/disk/files.ts';

/** A title that readers know, with the page it belongs to. */
export interface Title {
  title: string;
  path: string;
}

/** How many results a reader looks at. */
const LOOKED_AT = 10;

/** Asks the site's own search, with its own code and index, for every title: the page must be among the first results. */
export async function checkTitles(folder: string, titles: Title[]): Promise<Finding[]> {
  const read = async (path: string) =>
    new Response(new Uint8Array(readBytes(join(folder, 'search', path))));
  const pairs = (await (await read('simplified.json')).json()) as string;
  const { synonyms } = (await (await read('answers.json')).json()) as { synonyms: WordGroup[] };
  const index = new PhraseIndex(read, Promise.resolve(new SearchFold(pairs)));
  const findings: Finding[] = [];
  for (const { title, path } of titles) {
    const hits = await index.find(parseQuery(simplify(title, pairs), synonyms));
    const shown = await Promise.all(hits.slice(0, LOOKED_AT).map(({ document }) => document()));
    if (shown.some((document) => document.path === decodeURI(path))) continue;
    const place = hits.length > 0 ? `前 ${LOOKED_AT} 条结果里没有它` : '什么也没有找到';
    findings.push({ rule: 'title-not-found', place: path, what: `搜索“${title}”，${place}。` });
  }
  return findings;
}
