import { isSeen } from '#scripts/import/extract/contrast.ts';
import { PAPER, UNKNOWN_BACKDROP, type Backdrop } from '#scripts/import/word/shading.ts';
import type { RunProperties } from '#scripts/import/word/run-properties.ts';

/** What the letters of a paragraph stand on. */
export interface Surface {
  behind: Backdrop;
  /** Whether its line, or the row of its table, is too low to show anything. */
  flat: boolean;
  /** Whether the style of the table hides the words of this cell. */
  hidden?: boolean;
}

/** Letters of two points and less are dots, and so are letters of a tenth of their width. */
const SMALLEST_HALF_POINTS = 4;
const NARROWEST_PERCENT = 10;

export type Legibility = 'seen' | 'unseen' | 'unknown';

/** Whether a reader of the page sees the letters of a run. */
export function legibility(
  { size = 99, width = 100, colour, highlight, fill }: RunProperties,
  { behind: around, flat }: Surface,
): Legibility {
  if (flat || size <= SMALLEST_HALF_POINTS || width <= NARROWEST_PERCENT) return 'unseen';
  if (colour === 'none') return 'unseen';
  // A colour that is left to Word is black on light, white on dark.
  if (colour === undefined || colour === 'auto') return 'seen';
  const behind = highlight ?? fill ?? around;
  // Before a picture letters as light as paper are doubtful, and others are not.
  if (behind === UNKNOWN_BACKDROP) return isSeen(colour, PAPER) ? 'seen' : 'unknown';
  return isSeen(colour, behind) ? 'seen' : 'unseen';
}
