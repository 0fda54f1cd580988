import { isSeen } from '#scripts/import/extract/contrast.ts';

/** What a page draws, as pdf.js hands it over. */
interface Operators {
  fnArray: number[];
  argsArray: unknown[];
}

/** Operators by their numbers in pdf.js; colours of fills have become RGB there. */
const SAVE = new Set([10, 74]);
const RESTORE = new Set([11, 75]);
const [GRAPHICS_STATE, RENDERING, FILL_COLOUR, PATH] = [9, 38, 59, 91];
/** Tj, TJ, ' and " (ISO 32000-2, table 107). */
const SHOWS_TEXT = new Set([44, 45, 46, 47]);
/** What fills a path: f, f*, B, B*, b, b*. */
const FILLS = new Set([22, 23, 24, 25, 26, 27]);
/** Pictures, patterns and shadings: what is behind letters is not known then. */
const PAINTS = new Set([54, 55, 56, 57, 62, 76, 82, 83, 84, 85, 86, 87, 88, 89, 90]);
/** Rendering modes that draw no letters: invisible, and as a clipping path alone. */
const DRAWS_NOTHING = new Set([3, 7]);
const WHITE = 'FFFFFF';

/** How letters are drawn. */
interface State {
  colour: string;
  alpha: number;
  rendering: number;
}

/** Whether a page draws characters, read or not. */
export const drawsText = ({ fnArray }: Operators): boolean =>
  fnArray.some((one) => SHOWS_TEXT.has(one));

/**
 * The characters of a page that nobody sees on its white paper: white ones, transparent ones, those of an invisible
 * rendering mode. On a page with pictures or coloured grounds none is known: there white letters are usual, and
 * invisible ones are the words of a scan.
 *
 * @returns the characters of the page in the order in which it draws them, without spaces, and whether each is unseen;
 *   nothing where all are seen
 */
export function unseenLetters({ fnArray, argsArray }: Operators):
  | {
      letters: string[];
      unseen: boolean[];
    }
  | undefined {
  let state: State = { colour: '000000', alpha: 1, rendering: 0 };
  const kept: State[] = [];
  const letters: string[] = [];
  const unseen: boolean[] = [];
  for (const [at, operator] of fnArray.entries()) {
    const args = argsArray[at] as unknown[];
    if (PAINTS.has(operator)) return undefined;
    if (SAVE.has(operator)) kept.push({ ...state });
    else if (RESTORE.has(operator)) state = kept.pop() ?? state;
    else if (operator === FILL_COLOUR)
      state.colour = String(args[0]).replace('#', '').toUpperCase();
    else if (operator === RENDERING) state.rendering = Number(args[0]);
    else if (operator === GRAPHICS_STATE) {
      const alpha = (args[0] as [string, unknown][]).find(([name]) => name === 'ca')?.[1];
      if (alpha !== undefined) state.alpha = Number(alpha);
    } else if (operator === PATH) {
      if (FILLS.has(Number(args[0])) && state.alpha > 0 && isSeen(state.colour, WHITE))
        return undefined;
    } else if (SHOWS_TEXT.has(operator)) {
      const isUnseen =
        DRAWS_NOTHING.has(state.rendering) || state.alpha === 0 || !isSeen(state.colour, WHITE);
      for (const glyph of args[0] as ({ unicode?: string } | number)[])
        for (const letter of lettersOf(typeof glyph === 'number' ? '' : (glyph?.unicode ?? ''))) {
          letters.push(letter);
          unseen.push(isUnseen);
        }
    }
  }
  return unseen.includes(true) ? { letters, unseen } : undefined;
}

/** Characters without spaces, as they are compared. */
const lettersOf = (text: string): string[] => [...text.normalize('NFKC').replaceAll(/\s/g, '')];

/**
 * Takes the unseen characters out of the texts of a page.
 *
 * @param texts in the order in which the page draws them
 * @returns the texts that are left, one for each, and the words that were taken out; `undefined` when the two cannot be
 *   laid side by side, and it is not known which to take out
 */
export function withoutUnseenLetters(
  texts: string[],
  { letters, unseen }: { letters: string[]; unseen: boolean[] },
): { left: string[]; taken: string[] } | undefined {
  if (texts.flatMap(lettersOf).join('') !== letters.join('')) return undefined;
  let at = 0;
  const taken: string[] = [];
  // Words go on from text to text, as each begins where the font changes.
  let goesOn = false;
  const left = texts.map((text) => {
    let out = '';
    let own = '';
    for (const character of text) {
      const count = lettersOf(character).length;
      if (count > 0 && unseen[at]) own += character;
      else out += character;
      at += count;
    }
    if (own && goesOn && text.startsWith(own)) taken.push(taken.pop()! + own);
    else if (own) taken.push(own);
    if (text.trim()) goesOn = own !== '' && text.endsWith(own);
    return own && !out.trim() ? '' : out;
  });
  return { left, taken };
}
