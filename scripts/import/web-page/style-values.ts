/** Elements that a browser never shows (HTML Standard, 15.3.1), beside those that styles hide. */
export const UNSEEN = new Set(
  (
    'area base basefont bgsound datalist head link meta noembed noframes noscript param rp script style template title ' +
    'source track col colgroup xml'
  ).split(' '),
);

/** Lengths up to which letters are dots, and a box is a point. */
export const SMALLEST_LETTERS = { px: 2, pt: 2, em: 0.1, rem: 0.1, '%': 10 };
export const POINT = { px: 1, pt: 1, em: 0, rem: 0, '%': 0 };

/** Whether a length is at most so long; one that is not understood is longer. */
export function isAtMost(length: string | undefined, most: Record<string, number>): boolean {
  const [, number, unit = ''] = /^(\d*\.?\d+)(px|pt|r?em|%)?$/.exec(length ?? '') ?? [];
  return number !== undefined && Number(number) <= (most[unit] ?? 0);
}

/** What moves an element off the page, with the digits that it takes: smaller margins are layout. */
export const OFF_THE_PAGE: [property: string, digits: number][] = [
  ['text-indent', 3],
  ['left', 3],
  ['top', 4],
  ['margin-left', 4],
  ['margin-top', 4],
];
/** Whether a length leads so many digits to the left or up. */
export const isFarLeft = (length: string | undefined, digits: number): boolean =>
  (/^-(\d+)(?:\.\d+)?(?:px|em|rem|pt)$/.exec(length ?? '')?.[1]?.length ?? 0) >= digits;

/**
 * The first font of `font-family` or of the shorthand `font`; `undefined` where its name is not of Latin letters.
 *
 * @example firstFont('9pt "Symbol", serif') // 'Symbol'
 */
export function firstFont(written: string): string | undefined {
  const first = written.split(',')[0]!.trim();
  const quoted = /["']([^"']+)["']$/.exec(first)?.[1];
  return quoted ?? /(?:^|[\d.](?:pt|px|r?em|%)\S*\s+)([a-z][a-z0-9 ]*)$/i.exec(first)?.[1];
}

/** Whether a style sheet is for screens. */
export const isForScreen = (media: string | null): boolean =>
  !media || /\b(?:all|screen)\b/i.test(media);
