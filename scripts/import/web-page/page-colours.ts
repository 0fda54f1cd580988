import { isSeen } from '#domain/values/contrast.ts';

/** The words for colours that hidden text and its backgrounds are written in (CSS Color 4, 6.1); others are seen. */
const NAMED: Record<string, string> = {
  white: 'FFFFFF',
  snow: 'FFFAFA',
  ivory: 'FFFFF0',
  whitesmoke: 'F5F5F5',
  black: '000000',
  silver: 'C0C0C0',
  gray: '808080',
  grey: '808080',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  navy: '000080',
};

/** A colour of CSS or of HTML's attributes: six hexadecimal digits, `transparent`, or `undefined` for one not known. */
export function pageColour(written: string): string | undefined {
  const value = written.trim().toLowerCase();
  if (value === 'transparent') return 'transparent';
  if (NAMED[value] !== undefined) return NAMED[value];
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(value);
  if (short)
    return short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase();
  const long = /^#?([\da-f]{6})$/.exec(value)?.[1];
  if (long) return long.toUpperCase();
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*(?:[,/]\s*([\d.]+)(%?))?\s*\)$/.exec(
    value,
  );
  if (!parts) return undefined;
  if (parts[4] !== undefined && Number(parts[4]) === 0) return 'transparent';
  if (parts[4] !== undefined && Number(parts[4]) < (parts[5] ? 100 : 1)) return undefined;
  return parts
    .slice(1, 4)
    .map((one) => Math.min(255, Number(one)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** What an element says of its colours, by CSS and by HTML's attributes. */
export interface OwnColours {
  letters: string | undefined;
  background: string | undefined;
}

/**
 * Whether the letters of an element are seen, from what it and the elements around it say, its own first.
 *
 * @param paper what is behind all of them: `undefined` where a style sheet may say it that is not at hand
 */
export function lettersSeen(
  chain: Iterable<OwnColours>,
  paper: string | undefined,
): 'seen' | 'unseen' | 'unknown' {
  let letters: string | undefined;
  let behind: string | undefined;
  let isKnown = true;
  for (const { letters: own, background } of chain) {
    if (letters === undefined && own !== undefined && own !== 'inherit') {
      letters = pageColour(own);
      if (letters === 'transparent') return 'unseen';
      if (letters === undefined) return 'seen';
    }
    if (behind === undefined && isKnown && background !== undefined) {
      const colour = pageColour(background);
      if (colour === undefined) isKnown = /^(?:none|inherit|initial|unset|0|0 0)$/.test(background);
      else if (colour !== 'transparent') behind = colour;
    }
    if (letters !== undefined && (behind !== undefined || !isKnown)) break;
  }
  if (letters === undefined) return 'seen';
  const under = isKnown ? (behind ?? paper) : undefined;
  if (under === undefined) return isSeen(letters, 'FFFFFF') ? 'seen' : 'unknown';
  return isSeen(letters, under) ? 'seen' : 'unseen';
}
