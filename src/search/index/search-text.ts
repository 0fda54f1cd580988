import { SearchFold } from './search-fold.ts';

const plain = new SearchFold('');

/** What two texts must share to match: width, case, compatibility forms and blanks do not count. */
export function searchKey(text: string): string {
  return plain.text(text);
}
