/** `search/words.json`: where the word index is, and how much is in it. */
export interface WordList {
  /** Below `search/`, named after the bytes in it. */
  folder: string;
  records: number;
  /** As Pagefind names it. */
  language: string;
}
