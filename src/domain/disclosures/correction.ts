/** A change of a published text that was made on purpose: who changed what, when and why. */
export interface Correction {
  /** YYYY-MM-DD. */
  date: string;
  /** Who decided it: an office, a person. */
  by: string;
  why: string;
  /** The words as they were: as many as make them unique in the text. */
  from: string;
  /** The words as they are now; absent where they were taken out. */
  to?: string;
}

/** White space and marks that take no room: what is not compared. */
const BLANK = /[\s\u200B-\u200D\u2060\uFEFF\u00AD]+/g;

/** A text as it is compared: without what takes no room. */
export const solidText = (text: string): string => text.replace(BLANK, '');

/** A text with its corrections made, in their order. */
export interface Corrected {
  /** White space aside. */
  text: string;
  /** Those whose words are not in the text, or are there several times: by their place in the list. */
  unfit: { at: number; count: number }[];
}

/**
 * Makes the corrections of a text.
 *
 * @param text the words before them
 */
export function applyCorrections(text: string, corrections: readonly Correction[] = []): Corrected {
  const unfit: Corrected['unfit'] = [];
  let words = solidText(text);
  for (const [at, { from, to = '' }] of corrections.entries()) {
    const sought = solidText(from);
    const count = sought === '' ? 0 : words.split(sought).length - 1;
    if (count === 1) words = words.replace(sought, () => solidText(to));
    else unfit.push({ at, count });
  }
  return { text: words, unfit };
}

/** Whether the words of a quote were put right, or stand in what was. */
export function correctionOf(
  quote: string,
  corrections: readonly Correction[] = [],
): Correction | undefined {
  const words = solidText(quote);
  return corrections.findLast(({ to }) => {
    const now = solidText(to ?? '');
    return now !== '' && (now.includes(words) || words.includes(now));
  });
}
