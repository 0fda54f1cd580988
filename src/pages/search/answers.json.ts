import type { APIRoute } from 'astro';
import { allIndicators, allSynonyms } from '#queries/collections.ts';
import { betsWithPages } from '#queries/best-bet-pages.ts';
import { indicatorSummary } from '#queries/indicator-summary-cache.ts';
import { figureEntry } from '#search/figure-entry.ts';
import { wordGroups } from '#search/index/query.ts';

const entryOf = indicatorSummary('answers', figureEntry);

/** What the search page answers figures from, and the words that it takes for the same. */
export const GET: APIRoute = async () =>
  Response.json({
    bets: await betsWithPages(),
    synonyms: wordGroups(await allSynonyms()),
    indicators: await Promise.all(
      (await allIndicators()).map(({ indicator }) => entryOf(indicator.id)),
    ),
  });
