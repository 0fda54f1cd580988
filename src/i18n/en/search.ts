import type { searchWords as chinese } from '#i18n/zh-CN/search.ts';

export const searchWords: typeof chinese = {
  help: 'Type a phrase from a document, a name, a number or an index number. Several words apart by spaces must all occur.',
  foreignHelp:
    'Indicators are found by their English names. Documents are in Chinese: a number or a Chinese phrase finds the sentences that hold it.',
  noScript:
    'Search needs scripts. The words that you typed stand in the address, behind “q=”, and in the box of the page before. You can also begin with the lists below.',
  searching: 'Searching…',
  failed: 'The search failed. Please reload the page, or begin with the lists of this site.',
  found: (q, { figures, texts, words, bets }) =>
    figures + texts + words + bets === 0
      ? `Nothing found for “${q}”. Try fewer words, or begin with the site map below.`
      : figures + texts === 0
        ? `Nothing has the very words “${q}”${bets > 0 ? `; ${bets} ${bets === 1 ? 'page' : 'pages'} to begin with` : ''}${words > 0 ? `; ${words} found by their sense` : ''}.`
        : `“${q}”: ${bets > 0 ? `${bets} ${bets === 1 ? 'page' : 'pages'} to begin with, ` : ''}${figures > 0 ? `${figures} ${figures === 1 ? 'indicator' : 'indicators'}, ` : ''}${texts} ${texts === 1 ? 'text' : 'texts'}${words > 0 ? `, and ${words} by their sense` : ''}.`,
  bets: 'Start here',
  unknown: (words: string[]) =>
    `Nothing here mentions ${words.map((word) => `“${word}”`).join(', ')}.`,
  byWords: 'Found by words',
  askWords: 'Search for the words apart',
  searched:
    'Searched: all documents, articles, indicators and figures, plan items, registers, the glossary, and the pages of this site.',
  request: 'Applying for disclosure',
  askForIt: (link) =>
    `What is not here may be asked for: ${link} says how to apply and how long an answer takes.`,
  exactTitle: 'Of this name',
  figures: 'Data',
  noSuchFigure: 'No value for this time or area.',
  types: {
    indicator: 'Indicators',
    disclosure: 'Documents',
    article: 'Articles',
    page: 'Pages of this site',
    term: 'Glossary',
    entry: 'Entries of registers',
    commitment: 'Commitments',
  },
  narrow: 'Narrow and sort',
  filters: { type: 'Kind', category: 'Category', year: 'Year', publisher: 'Publisher' },
  sort: 'Sort',
  byRelevance: 'Relevance',
  byDate: 'Date',
  tryThese: 'Try these',
  onlyWord: (word, n) => `Only “${word}”: ${n} ${n === 1 ? 'text' : 'texts'}`,
  also: (words) => `Searched for ${words.map((word) => `“${word}”`).join(', ')} too.`,
  exactly: 'Only the words as typed',
  pages: 'Pages of results',
  previous: 'Previous',
  next: 'Next',
  pageOf: (page, last) => `Page ${page} of ${last}`,
  morePlaces: (n) => `${n} more ${n === 1 ? 'place' : 'places'}`,
  moreFigures: (n) => `${n} more ${n === 1 ? 'value' : 'values'}`,
  planOf: (year) => `Plan of ${year}`,
};
