import { colourOf, PAPER, UNKNOWN_BACKDROP } from '#scripts/import/word/shading.ts';
import { child, descendants, type XmlNode } from '#scripts/import/word/xml/xml-node.ts';
import type { Surface } from './legible.ts';

/** No sheet of paper that offices print is so wide (half a metre, in English Metric Units). */
const OFF_THE_PAGE = 18_000_000;

/** Whether a drawing is in front of the text, and the text does not make room for it: it may cover words. */
export function liesOnText(anchor: XmlNode): boolean {
  if (anchor.name !== 'wp:anchor' || !child(anchor, 'wp:wrapNone')) return false;
  if (/^(?:1|true)$/.test(anchor.attributes.behindDoc ?? '')) return false;
  const isPicture = [...descendants(anchor, 'pic:pic')].length > 0;
  const boards = [...descendants(anchor, 'wps:wsp')].filter((shape) => !child(shape, 'wps:txbx'));
  return isPicture || boards.some((shape) => fillOf(shape) !== undefined);
}

/** The same for the older drawings (VML), of which a shape is filled unless it says otherwise. */
export function vmlLiesOnText(shape: XmlNode): boolean {
  const style = shape.attributes.style ?? '';
  const wrap = child(shape, 'w10:wrap')?.attributes.type ?? 'none';
  const isFloating = /position\s*:\s*absolute/i.test(style) && wrap === 'none';
  const isBehind = /z-index\s*:\s*-/i.test(style);
  if (!isFloating || isBehind || child(shape, 'v:textbox')) return false;
  const isFilled = !/^(?:f|false)$/.test(shape.attributes.filled ?? 't');
  return child(shape, 'v:imagedata') !== undefined || isFilled;
}

/** Whether a drawing was put where no page is. */
export const isOffThePage = (anchor: XmlNode): boolean =>
  anchor.name === 'wp:anchor' &&
  [...descendants(anchor, 'wp:posOffset')].some(
    ({ children }) => Math.abs(Number(children[0]?.text ?? 0)) > OFF_THE_PAGE,
  );

/** What the words in a shape stand on: its filling, else what is behind it. */
export function insideShape(shape: XmlNode, around: Surface): Surface {
  return { ...around, behind: fillOf(shape) ?? around.behind };
}

function fillOf(shape: XmlNode): string | undefined {
  if (shape.name.startsWith('v:')) {
    const { filled = 't', fillcolor } = shape.attributes;
    if (/^(?:f|false)$/.test(filled)) return undefined;
    if (child(shape, 'v:fill')?.attributes.type) return UNKNOWN_BACKDROP;
    if (fillcolor === undefined) return PAPER;
    return colourOf(/^#([\da-f]{6})\b/i.exec(fillcolor)?.[1]) ?? UNKNOWN_BACKDROP;
  }
  const properties = child(shape, 'wps:spPr');
  if (child(properties, 'a:noFill')) return undefined;
  const solid = child(properties, 'a:solidFill');
  if (solid) return colourOf(child(solid, 'a:srgbClr')?.attributes.val) ?? UNKNOWN_BACKDROP;
  const isFilled = ['a:gradFill', 'a:blipFill', 'a:pattFill', 'a:grpFill'].some((name) =>
    child(properties, name),
  );
  const styled = child(child(shape, 'wps:style'), 'a:fillRef')?.attributes.idx ?? '0';
  return isFilled || styled !== '0' ? UNKNOWN_BACKDROP : undefined;
}
