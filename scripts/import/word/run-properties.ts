import {
  attributeOf,
  child,
  switchOf,
  valueOf,
  type XmlNode,
} from '#scripts/import/word/xml/xml-node.ts';
import { colourOf, highlightOf, shadingOf, type Backdrop } from './shading.ts';

/** Properties of runs that change what is read, as one level of formatting says them; absent where it says nothing. */
export interface RunProperties {
  hidden?: boolean;
  struck?: boolean;
  doublyStruck?: boolean;
  capitals?: boolean;
  smallCapitals?: boolean;
  shift?: 'sub' | 'sup' | 'none';
  /** Font of characters up to U+007F, and of those up to U+00FF. */
  font?: string;
  /** Six hexadecimal digits, `auto`, or `none` where letters have no filling. */
  colour?: string;
  highlight?: Backdrop;
  fill?: Backdrop;
  /** In half points. */
  size?: number;
  /** Of letters, in percent of what they are. */
  width?: number;
}

/** Switches that a paragraph's style and a character's style turn over against each other (ISO 29500-1, 17.7.3). */
const TOGGLES = ['hidden', 'struck', 'capitals', 'smallCapitals'] as const;

/** What one `w:rPr` says. */
export function runProperties(node: XmlNode | undefined): RunProperties {
  const read: RunProperties = {};
  if (!node) return read;
  const set = (
    name: 'hidden' | 'struck' | 'doublyStruck' | 'capitals' | 'smallCapitals',
    tag: string,
  ) => {
    const on = switchOf(node, tag);
    if (on !== undefined) read[name] = on;
  };
  set('hidden', 'w:vanish');
  set('struck', 'w:strike');
  set('doublyStruck', 'w:dstrike');
  set('capitals', 'w:caps');
  set('smallCapitals', 'w:smallCaps');
  const shift = valueOf(node, 'w:vertAlign');
  if (shift) read.shift = shift === 'subscript' ? 'sub' : shift === 'superscript' ? 'sup' : 'none';
  const fonts = child(node, 'w:rFonts');
  const font = attributeOf(fonts, 'ascii') ?? attributeOf(fonts, 'hAnsi');
  if (font) read.font = font;
  return Object.assign(read, lookOf(node));
}

/** What decides whether letters are seen at all. */
function lookOf(node: XmlNode): RunProperties {
  const look: RunProperties = {};
  const written = valueOf(node, 'w:color');
  // A filling of newer versions takes the place of the colour (MS-DOCX, 2.6.1.17).
  const filling = child(node, 'w14:textFill');
  const filled = child(child(filling, 'w14:solidFill'), 'w14:srgbClr');
  const newer = colourOf(filled?.attributes['w14:val'] ?? filled?.attributes.val);
  if (child(filling, 'w14:noFill') && !child(node, 'w14:textOutline')) look.colour = 'none';
  else if (newer !== undefined) look.colour = newer;
  else if (written !== undefined) look.colour = colourOf(written) ?? 'auto';
  const highlight = highlightOf(node);
  if (highlight !== undefined) look.highlight = highlight;
  const fill = shadingOf(node);
  if (fill !== undefined) look.fill = fill;
  const size = valueOf(node, 'w:sz');
  if (size !== undefined) look.size = Number(size);
  const width = valueOf(node, 'w:w');
  if (width !== undefined) look.width = Number.parseFloat(width);
  return look;
}

/**
 * What holds for a run: its own properties first, then those of its style and its paragraph's style. A switch that both
 * styles turn on is off.
 */
export function effective(
  own: RunProperties,
  character: RunProperties,
  paragraph: RunProperties,
  defaults: RunProperties,
): RunProperties {
  const merged: RunProperties = { ...defaults, ...paragraph, ...character, ...own };
  for (const name of TOGGLES) {
    if (own[name] !== undefined) continue;
    merged[name] =
      defaults[name] === true || (character[name] ?? false) !== (paragraph[name] ?? false);
  }
  return merged;
}
