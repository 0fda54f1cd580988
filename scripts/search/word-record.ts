import type { SearchDocument, SearchType } from '#search/index/phrase-format.ts';

/** What the word index holds of a document: enough to be found by a word and shown, never its whole text. */
export interface WordRecord extends Pick<
  SearchDocument,
  'path' | 'title' | 'day' | 'category' | 'publisher'
> {
  type: SearchType | 'indicator';
  /** What it says in a sentence or two; shown below the title. */
  lead: string;
  /** Found by, not shown: other names, headings of sections. */
  words: string;
}

/**
 * Whether the word index holds a document. An entry of a large register, which stands on a page with others, is found by
 * its exact words alone: the indexer would take minutes and a gigabyte for a hundred thousand of them.
 */
export const hasWords = ({ type, path }: Pick<WordRecord, 'type' | 'path'>): boolean =>
  type !== 'entry' || !path.includes('#');

/** Characters of a lead, and of the words beside it. */
const LEAD = 120;
const WORDS = 160;
/** Of a page of the site, which explains: there are few, and all their sections count. */
const PAGE_WORDS = 1200;

/**
 * What of a document the word index holds.
 *
 * @param lead its summary; the text in front of its first heading when left out
 */
export function wordRecord(document: SearchDocument, lead?: string): WordRecord {
  const { path, type, title, head, day, category, publisher, sections } = document;
  const [, , opening = ''] = sections.find(([, heading]) => heading === '') ?? [];
  const isPage = type === 'page';
  const headings = sections
    .flatMap(([, heading, text]) => (isPage ? [heading, text] : [heading]))
    .filter(Boolean);
  return {
    path,
    type,
    title,
    day,
    category,
    publisher,
    lead: (lead ?? opening).slice(0, LEAD),
    words: [type === 'disclosure' ? '' : head, ...new Set(headings)]
      .join('。')
      .slice(0, isPage ? PAGE_WORDS : WORDS),
  };
}
