import { Color } from '@kurkle/color';
import { isSeen } from '#scripts/import/extract/contrast.ts';

/**
 * A colour of CSS (Color 4: names, hexadecimal, rgb, hsl, hwb) or of HTML's attributes: six hexadecimal digits,
 * `transparent`, or `undefined` for one that is not known, or that something shines through.
 *
 * @example pageColour('ghostwhite') // 'F8F8FF'
 */
export function pageColour(written: string): string | undefined {
  const value = written.trim().toLowerCase();
  // The attributes of HTML may leave out the sign.
  const colour = new Color(/^[\da-f]{6}$/.test(value) ? `#${value}` : value);
  if (!colour.valid) return undefined;
  const { r, g, b, a } = colour.rgb;
  if (a === 0) return 'transparent';
  if (a < 1) return undefined;
  return [r, g, b]
    .map((part) => part.toString(16).padStart(2, '0'))
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
