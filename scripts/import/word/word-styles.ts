import {
  attributeOf,
  child,
  childrenOf,
  valueOf,
  type XmlNode,
} from '#scripts/import/word/xml/xml-node.ts';
import { runProperties, type RunProperties } from './run-properties.ts';
import { isFlatLine, shadingOf, type Backdrop } from './shading.ts';

/** A style with all that it takes over from the styles that it is based on. */
export interface Style {
  id: string;
  /** Names, its own first. */
  names: string[];
  run: RunProperties;
  /** What is behind its paragraphs, and whether their lines are too low to show anything. */
  fill?: Backdrop;
  flat?: boolean;
  /** Level of the outline, 0 for the outermost; 9 is running text. */
  outline?: number;
  /** List and level of the style, and the ids of the styles that name the list, its own first. */
  numbering?: { list?: string; level?: number; holders: string[] };
}

/** Styles that are based on each other in a circle end here. */
const LONGEST_CHAIN = 30;

/** The styles of a document, by id. */
export class Styles {
  readonly #nodes: ReadonlyMap<string, XmlNode>;
  readonly #known = new Map<string, Style>();
  readonly #none: Style = { id: '', names: [], run: {} };
  /** Of paragraphs that name none. */
  readonly #standard: string | undefined;
  /** What holds for all runs. */
  readonly defaults: RunProperties;

  constructor(part: XmlNode | undefined) {
    const nodes = childrenOf(part, 'w:style');
    this.#nodes = new Map(nodes.map((node) => [attributeOf(node, 'styleId') ?? '', node]));
    const standard = nodes.find(
      (node) =>
        attributeOf(node, 'type') === 'paragraph' &&
        /^(?:1|true|on)$/.test(attributeOf(node, 'default') ?? ''),
    );
    this.#standard = standard && attributeOf(standard, 'styleId');
    const defaults = child(child(part, 'w:docDefaults'), 'w:rPrDefault');
    this.defaults = runProperties(child(defaults, 'w:rPr'));
  }

  /** A paragraph's style: the one that it names, else the standard one. */
  ofParagraph(properties: XmlNode | undefined): Style {
    return this.style(valueOf(properties, 'w:pStyle') ?? this.#standard);
  }

  style(id: string | undefined): Style {
    if (id === undefined) return this.#none;
    const known = this.#known.get(id) ?? this.#read(id, 0);
    this.#known.set(id, known);
    return known;
  }

  /** A table's style and those that it is based on, its own first. */
  tableStyles(id: string | undefined): XmlNode[] {
    const chain: XmlNode[] = [];
    for (let at = id; at !== undefined && chain.length < LONGEST_CHAIN;) {
      const node = this.#nodes.get(at);
      if (node) chain.push(node);
      at = valueOf(node, 'w:basedOn');
    }
    return chain;
  }

  #read(id: string, depth: number): Style {
    const node = this.#nodes.get(id);
    if (!node || depth > LONGEST_CHAIN) return { ...this.#none, id };
    const basis = valueOf(node, 'w:basedOn');
    const below = basis === undefined ? this.#none : this.#read(basis, depth + 1);
    const paragraph = child(node, 'w:pPr');
    const outline = valueOf(paragraph, 'w:outlineLvl');
    const own = child(paragraph, 'w:numPr');
    const style: Style = {
      id,
      names: [valueOf(node, 'w:name') ?? '', ...below.names],
      run: { ...below.run, ...runProperties(child(node, 'w:rPr')) },
    };
    if (outline !== undefined) style.outline = Number(outline);
    else if (below.outline !== undefined) style.outline = below.outline;
    const fill = shadingOf(paragraph) ?? below.fill;
    if (fill !== undefined) style.fill = fill;
    const flat = isFlatLine(paragraph) ?? below.flat;
    if (flat !== undefined) style.flat = flat;
    if (own || below.numbering) style.numbering = numberingOf(own, below.numbering, id);
    return style;
  }
}

/** A style may take the list of the one that it is based on, and say its own level. */
function numberingOf(
  own: XmlNode | undefined,
  below: Style['numbering'],
  id: string,
): NonNullable<Style['numbering']> {
  const list = valueOf(own, 'w:numId') ?? below?.list;
  const said = valueOf(own, 'w:ilvl');
  const level = said === undefined ? below?.level : Number(said);
  return {
    holders: [...(own ? [id] : []), ...(below?.holders ?? [])],
    ...(list !== undefined && { list }),
    ...(level !== undefined && { level }),
  };
}

const HEADING = /^(?:heading|标题|標題)\s*([1-9])$/i;
const TITLE = /^(?:title|subtitle|标题|副标题|公文标题|文件标题)$/i;

/** The level of a heading by its style, 1 for the outermost; `undefined` for running text. */
export function headingLevel({ names, outline }: Style): number | undefined {
  if (outline !== undefined && outline > 8) return undefined;
  if (names[0] && TITLE.test(names[0])) return 1;
  const numbered = names.map((name) => HEADING.exec(name)?.[1]).find(Boolean);
  const level = outline === undefined ? Number(numbered ?? 0) : outline + 1;
  return level > 0 ? Math.min(6, level) : undefined;
}

/** Whether a style is that of a line of a table of contents. */
export const isContentsLine = ({ names }: Style): boolean =>
  names.some((name) => /^(?:toc|目录|目錄)\s*\d$/i.test(name));
