import { attributeOf, child, childrenOf, valueOf, type XmlNode } from './xml/xml-node.ts';

/** What is behind letters: six hexadecimal digits, or what cannot be told (a picture, a pattern, a theme's colour). */
export type Backdrop = string;
export const UNKNOWN_BACKDROP: Backdrop = 'unknown';
export const PAPER: Backdrop = 'FFFFFF';

/** A line that is exactly so high (in twentieths of a point) shows nothing of the letters in it. */
const LOWEST_LINE = 40;

/** The colours of `w:highlight` (ISO 29500-1, 17.18.40). */
const HIGHLIGHTS: Record<string, Backdrop> = {
  black: '000000',
  blue: '0000FF',
  cyan: '00FFFF',
  green: '00FF00',
  magenta: 'FF00FF',
  red: 'FF0000',
  yellow: 'FFFF00',
  white: 'FFFFFF',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  darkGray: '808080',
  lightGray: 'C0C0C0',
};

export const highlightOf = (properties: XmlNode | undefined): Backdrop | undefined =>
  HIGHLIGHTS[valueOf(properties, 'w:highlight') ?? ''];

/** A colour as it is written; `undefined` for `auto`, which is always seen. */
export const colourOf = (written: string | undefined): string | undefined =>
  /^[\da-f]{6}$/i.test(written ?? '') ? written!.toUpperCase() : undefined;

/**
 * The colour of `w:shd` (17.3.5): a fill, or dots of a second colour on it (`pct25`). Patterns of lines cannot be told.
 *
 * @returns `undefined` where nothing is filled
 */
export function shadingOf(properties: XmlNode | undefined): Backdrop | undefined {
  const shading = child(properties, 'w:shd');
  if (!shading) return undefined;
  const pattern = attributeOf(shading, 'val') ?? 'clear';
  const fill = colourOf(attributeOf(shading, 'fill'));
  const dots = colourOf(attributeOf(shading, 'color')) ?? '000000';
  if (/^(?:clear|nil)$/.test(pattern)) return fill;
  if (pattern === 'solid') return dots;
  const share = /^pct(\d+)$/.exec(pattern)?.[1];
  if (share === undefined) return UNKNOWN_BACKDROP;
  return mixed(dots, fill ?? PAPER, Number(share) / 100);
}

function mixed(over: string, under: string, share: number): string {
  const parts = [0, 2, 4].map((at) => {
    const [a, b] = [over, under].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round(a! * share + b! * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return parts.join('').toUpperCase();
}

/** What a table's style may put behind cells: of the whole table, or, of single rows and columns, what cannot be told. */
export function tableStyleBackdrop(styles: XmlNode[]): Backdrop | undefined {
  const isPartly = styles.some((style) =>
    childrenOf(style, 'w:tblStylePr').some(
      (part) => shadingOf(child(part, 'w:tcPr')) !== undefined,
    ),
  );
  if (isPartly) return UNKNOWN_BACKDROP;
  const whole = styles.flatMap((style) => [
    shadingOf(child(style, 'w:tcPr')) ?? shadingOf(child(style, 'w:tblPr')),
  ]);
  return whole.find((fill) => fill !== undefined);
}

/** Whether the lines of a paragraph are so low that nothing of their words is seen; `undefined` where it says nothing. */
export const isFlatLine = (properties: XmlNode | undefined): boolean | undefined => {
  const spacing = child(properties, 'w:spacing');
  const line = attributeOf(spacing, 'line');
  if (line === undefined) return undefined;
  return attributeOf(spacing, 'lineRule') === 'exact' && Number(line) <= LOWEST_LINE;
};

/** Whether a row of a table is so low that nothing of its words is seen. */
export function isFlatRow(properties: XmlNode | undefined): boolean {
  const height = child(properties, 'w:trHeight');
  const most = Number(attributeOf(height, 'val') ?? Infinity);
  return attributeOf(height, 'hRule') === 'exact' && most <= LOWEST_LINE;
}
