import { searchWords } from './search-words.ts';
import type { SearchHelp } from '#search/search-help.ts';
import type { BetPage } from '#domain/indicators/best-bet.ts';
import type { WordHit } from '#search/word-search.ts';
import { element } from '#client/element.ts';
import { group } from './search-results.ts';

/** What the word index found, under a heading of its own: it has the sense of the words, and not the words. */
export function renderWords(hits: WordHit[], base: string): Node[] {
  const items = hits.map(({ path, title, lead, type, day }) =>
    element('li', {}, [
      element('a', { href: base + path, class: 'title' }, [title]),
      element('p', { class: 'soft small' }, [
        [searchWords.types[type], day].filter(Boolean).join('　'),
      ]),
      ...(lead ? [element('p', { class: 'excerpt' }, [lead])] : []),
    ]),
  );
  return items.length > 0 ? [group(searchWords.byWords, items)] : [];
}

/** What people chose for the topics of the query, before what merely holds its words. */
export function renderBets(pages: BetPage[], base: string): Node[] {
  const rows = pages.map(({ path, title, lead }) =>
    element('li', {}, [
      element('a', { href: base + path, class: 'title' }, [title]),
      ...(lead ? [element('p', {}, [lead])] : []),
    ]),
  );
  return rows.length > 0 ? [group(searchWords.bets, rows)] : [];
}

/** Says which words stand nowhere on the site, and where to apply for what they mean. */
export function renderUnknown(unknown: string[], base: string): Node[] {
  if (unknown.length === 0) return [];
  const [before = '', after = ''] = searchWords.askForIt('|').split('|');
  const link = element('a', { href: `${base}/request/` }, [searchWords.request]);
  return [
    element('p', { class: 'block' }, [searchWords.unknown(unknown), ' ', before, link, after]),
  ];
}

/** Each word alone, where nothing holds them all. */
export function renderAlone(words: SearchHelp['words']): Node[] {
  return words.length > 0 ? [group(searchWords.tryThese, items(words.map(alone)))] : [];
}

const alone = ({ word, count }: SearchHelp['words'][number]) => ({
  href: `?q=${encodeURIComponent(word)}`,
  text: searchWords.onlyWord(word, count),
});

const items = (links: { href: string; text: string }[]) =>
  links.map(({ href, text }) => element('li', {}, [element('a', { href }, [text])]));

/** What to try when nothing was found, and where to ask. */
export function renderHelp({ words, indicators, titles }: SearchHelp, base: string): Node[] {
  const links = [
    ...words.map(alone),
    ...indicators.map(({ name, path }) => ({ href: base + path, text: name })),
    ...titles.map(({ title, path }) => ({ href: base + path, text: title })),
    { href: `${base}/disclosures/`, text: searchWords.types.disclosure },
  ];
  return [element('p', {}, [searchWords.searched]), group(searchWords.tryThese, items(links))];
}
