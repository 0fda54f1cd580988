import type { Surface } from './content/legible.ts';
import { colourOf, PAPER, UNKNOWN_BACKDROP } from './shading.ts';
import { attributeOf, child, descendants, switchOf, type XmlNode } from './xml/xml-node.ts';

/** What the text of a document stands on: paper, the colour of a page that shows it, or pictures that are behind the text. */
export function pageSurface(document: XmlNode, settings: XmlNode | undefined): Surface {
  const colour = colourOf(attributeOf(child(document, 'w:background'), 'color'));
  const isColoured =
    colour !== undefined && switchOf(settings, 'w:displayBackgroundShape') === true;
  const behind = [...descendants(document, 'wp:anchor')].some(({ attributes }) =>
    /^(?:1|true)$/.test(attributes.behindDoc ?? ''),
  );
  return { behind: behind ? UNKNOWN_BACKDROP : isColoured ? colour : PAPER, flat: false };
}
