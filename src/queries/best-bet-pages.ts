import { LANGUAGES } from '#domain/values/language.ts';
import { messageSentences } from '#i18n/message-words.ts';
import { wordsIn } from '#i18n/index.ts';
import type { Bet, BetPage } from '#domain/indicators/best-bet.ts';
import { foreignLanguages } from '#site/page-words.ts';
import { site } from '#site/site.ts';
import { paths } from '#site/urls.ts';
import { allBestBets, allDisclosures, allIndicators, glossary } from './collections.ts';
import { indicatorSummary } from './indicator-summary-cache.ts';
import { siteTree } from './site-tree.ts';

const messageOf = indicatorSummary('message', (record) =>
  messageSentences(record).join(record.language === 'en' ? ' ' : ''),
);

/** Characters of what is shown below a title. */
const LEAD = 120;

/** The best bets, each page with its title and what it says: an indicator its key message, a term its meaning. */
export async function betsWithPages(): Promise<Bet[]> {
  const bets = await allBestBets();
  const t = wordsIn(site.language);
  const pages = new Map<string, BetPage>();
  const add = (path: string, title: string, lead = '') =>
    pages.set(path, { path, title, lead: lead.slice(0, LEAD) });
  for (const { path, name, entries } of await siteTree()) {
    if (path) add(path, name);
    for (const entry of entries) add(entry.path, entry.name);
  }
  for (const tag of foreignLanguages) add(paths.foreign(tag), LANGUAGES[tag].name, site.name);
  add(paths.request(), t.request.title, t.search.askForIt(t.request.title));
  for (const { id, data } of await allDisclosures())
    add(paths.disclosure(id), data.title, data.summary);
  for (const { id, term, explanation } of await glossary())
    add(paths.glossary(id), term, explanation);
  const wanted = new Set(bets.flatMap((bet) => bet.pages));
  for (const { indicator } of await allIndicators()) {
    const path = paths.indicator(indicator.id);
    if (wanted.has(path)) add(path, indicator.name, await messageOf(indicator.id));
  }
  return bets.map(({ topic, words, pages: addresses }) => ({
    topic,
    words,
    // A place within a page is called as the page.
    pages: addresses.flatMap((path) => {
      const page = pages.get(path) ?? pages.get(path.replace(/#.*/, ''));
      return page ? [{ ...page, path }] : [];
    }),
  }));
}
