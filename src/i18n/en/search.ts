import type { searchWords as chinese } from '#i18n/zh-CN/search.ts';

export const searchWords: typeof chinese = {
  help: 'Type a phrase from a document, a name, a number or an index number. Several words apart by spaces must all occur.',
  noScript: 'Search needs scripts. You can also begin with the lists below.',
  searching: 'Searching…',
  failed: 'The search failed. Please reload the page, or begin with the lists of this site.',
  found: (q, figures, texts) =>
    figures + texts === 0
      ? `Nothing found for “${q}”. Try fewer words, or begin with the site map below.`
      : `“${q}”: ${figures > 0 ? `${figures} ${figures === 1 ? 'indicator' : 'indicators'}, ` : ''}${texts} ${texts === 1 ? 'text' : 'texts'}.`,
  figures: 'Data',
  noSuchFigure: 'No value for this time or area.',
  types: {
    indicator: 'Indicators',
    disclosure: 'Documents',
    article: 'Articles',
    commitment: 'Commitments',
    entry: 'Entries of registers',
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
