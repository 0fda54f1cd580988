/** At most so many characters of a publisher's text are carried over, so that no sentence of it is copied. */
export const LONGEST_LOCATOR = 16;

/** `首几字…末几字`: the first and the last characters of a sentence. */
interface LocatorEnds {
  first: string;
  last?: string;
}

function endsOf(locator: string): LocatorEnds {
  const [first = '', last] = locator.split('…');
  return { first, ...(last && { last }) };
}

/**
 * Whether a text can be a locator: one phrase, or two parted by one …, of at most 16 characters in all.
 *
 * @example isLocator('优良率96.7%') // true
 * @example isLocator('首几字……末几字') // false
 */
export function isLocator(text: string): boolean {
  const parts = text.split('…').map((part) => part.trim());
  const length = parts.reduce((sum, part) => sum + [...part].length, 0);
  return parts.length <= 2 && parts.every(Boolean) && length <= LONGEST_LOCATOR;
}

/** A text as locators are sought in it: in half width, without white space. */
export const foldForLocator = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** Between the first and the last characters lies one sentence, or a few. */
const LONGEST_SENTENCE = 400;

/**
 * How often a locator occurs in a publisher's text: 1 where it names one place. White space and the width of characters
 * are ignored. Of first and last characters each beginning counts that has an end within a few sentences.
 *
 * @param text folded by `foldForLocator`
 * @example countLocator('水质为优，空气为优。', '为优') // 2
 * @example countLocator('水质为优，空气为优。', '水质…为优') // 1
 */
export function countLocator(text: string, locator: string): number {
  const { first, last } = endsOf(locator);
  const [head, tail] = [foldForLocator(first), last && foldForLocator(last)];
  let found = 0;
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
    const end = tail ? text.indexOf(tail, at + head.length) : at;
    if (end >= 0 && end - at <= LONGEST_SENTENCE) found++;
  }
  return found;
}

/** A publisher's text as a browser seeks in it, and where its words begin and end. */
export interface SoughtText {
  text: string;
  borders: Set<number>;
}

const asSought = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** Splits a text into words as browsers do (Unicode UAX #29, with a dictionary for Chinese). */
export function soughtText(text: string): SoughtText {
  const sought = asSought(text);
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(sought);
  return {
    text: sought,
    borders: new Set([...words].map(({ index }) => index)).add(sought.length),
  };
}

/**
 * Whether a browser marks the words of a locator: it finds whole words only (WICG Scroll To Text Fragment, 3.5.2: matches
 * are bounded by words), and white space must be as on the page.
 *
 * @example isMarked(soughtText('空气质量为优'), '气质量') // false
 */
export function isMarked({ text, borders }: SoughtText, locator: string): boolean {
  const { first, last } = endsOf(locator);
  const find = (words: string, from: number): number => {
    const sought = asSought(words);
    for (let at = text.indexOf(sought, from); at >= 0; at = text.indexOf(sought, at + 1))
      if (borders.has(at) && borders.has(at + sought.length)) return at + sought.length;
    return -1;
  };
  const end = find(first, 0);
  return end >= 0 && (!last || find(last, end) >= 0);
}

/**
 * The address of a publisher's page that leads to the words of a locator: a text fragment (WICG Scroll To Text Fragment,
 * `#:~:text=start,end`), whose hyphens, commas and ampersands are written in per cent, because they part its terms.
 *
 * @example fragmentAddress('https://example.org/a', '优良-96%') // 'https://example.org/a#:~:text=%E4%BC%98%E8%89%AF%2D96%25'
 */
export function fragmentAddress(address: string, locator: string | undefined): string {
  if (!locator) return address;
  const { first, last } = endsOf(locator);
  const terms = [first, ...(last ? [last] : [])].map((part) =>
    encodeURIComponent(part.trim()).replaceAll('-', '%2D'),
  );
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${terms.join(',')}`;
}
