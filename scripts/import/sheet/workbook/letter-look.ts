import { isSeen } from '#scripts/import/extract/contrast.ts';
import { attributeNamed } from './xml-events.ts';

/** How letters look, as far as it decides whether they are seen. */
export interface LetterLook {
  /** Six hexadecimal digits; absent where it is left to the program, or is of a theme that is not read. */
  colour?: string;
  /** In points. */
  size?: number;
}

/** What is behind letters: a colour, or `unknown` (a pattern, a theme's colour). */
export type CellFill = string;
export const NO_FILL: CellFill = 'FFFFFF';
export const UNKNOWN_FILL: CellFill = 'unknown';

/** Letters of two points and less are dots. */
const SMALLEST = 2;
/** The first two colours of a theme are those of paper and of letters, the other way round than they are written. */
const THEME: Record<string, string> = { '0': 'FFFFFF', '1': '000000' };
const INDEXED: Record<string, string> = {
  '0': '000000',
  '1': 'FFFFFF',
  '8': '000000',
  '9': 'FFFFFF',
};

/** A colour of `color`, `fgColor` (ECMA-376 part 1, 18.8.3); `undefined` for one that is not known. */
export function cellColour(attributes: Record<string, string>): string | undefined {
  const at = (name: string) => attributeNamed(attributes, name);
  if (Number(at('tint') ?? 0) !== 0) return undefined;
  const rgb = /^(?:[\da-f]{2})?([\da-f]{6})$/i.exec(at('rgb') ?? '')?.[1];
  return rgb?.toUpperCase() ?? THEME[at('theme') ?? ''] ?? INDEXED[at('indexed') ?? ''];
}

/** Takes note of an element of a font or of a run's properties. */
export function noteLook(look: LetterLook, name: string, attributes: Record<string, string>): void {
  if (name === 'sz') look.size = Number(attributeNamed(attributes, 'val') ?? 11);
  const colour = name === 'color' ? cellColour(attributes) : undefined;
  if (colour !== undefined) look.colour = colour;
}

/** Whether nobody sees letters of such a look on a fill. */
export function isUnseen({ colour, size = 11 }: LetterLook, fill: CellFill): boolean {
  if (size <= SMALLEST) return true;
  return colour !== undefined && fill !== UNKNOWN_FILL && !isSeen(colour, fill);
}
