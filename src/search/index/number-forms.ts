import { searchKey } from './search-fold.ts';

const SEPARATED = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?!\d)/;
/** A number and at most a unit: dates, index numbers and ranges are left as they are. */
const ALONE = /^(\d{4,})((?:\.\d+)?(?:[^\d.,-][^\d]*)?)$/;
const YEAR = /^(?:19|20)\d{2}$/;

/**
 * A word with its number written the other way: with thousands separators or without. None for a word without a number
 * of four digits, nor for a year.
 *
 * @example numberForms('1,351.68万') // ['1351.68万']
 * @example numberForms('1351.68万') // ['1,351.68万']
 */
export function numberForms(word: string): string[] {
  const plain = searchKey(word);
  if (SEPARATED.test(plain))
    return [plain.replaceAll(new RegExp(SEPARATED, 'g'), (number) => number.replaceAll(',', ''))];
  const [, digits, rest] = ALONE.exec(plain) ?? [];
  if (!digits || (YEAR.test(digits) && /^(?:年.*)?$/.test(rest!))) return [];
  return [digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ',') + rest];
}
