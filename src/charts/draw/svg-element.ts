/** One element of a drawing: a path, or a text. */
export interface SvgElement {
  name: 'path' | 'text';
  attributes: Record<string, string>;
  words?: string;
}

/** Elements as the text of an SVG. */
export function svgMarkup(elements: SvgElement[]): string {
  return elements
    .map(({ name, attributes, words }) => {
      const list = Object.entries(attributes).map(
        ([key, value]) => ` ${key}="${escapeSvg(value)}"`,
      );
      return words === undefined
        ? `<${name}${list.join('')}/>`
        : `<${name}${list.join('')}>${escapeSvg(words)}</${name}>`;
    })
    .join('');
}

/** Text made safe in SVG. */
export function escapeSvg(text: string): string {
  // Most of what is drawn is numbers and names of colours.
  if (!/[&<>"']/.test(text)) return text;
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
