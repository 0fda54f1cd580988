import type { Styles } from '#scripts/import/word/word-styles.ts';
import {
  attributeOf,
  child,
  childrenOf,
  descendants,
  switchOf,
  valueOf,
  type XmlNode,
} from '#scripts/import/word/xml/xml-node.ts';

/** One level of a list, as Word counts it. */
export interface ListLevel {
  start: number;
  /** `w:numFmt`, or of a format of one's own its pattern: `001, 002, 003, ...`. */
  format: string;
  /** `%1、`: the count of level 1 and a mark. */
  text: string;
  /** The level (1 for the outermost) after which it begins anew; 0 for never; absent for any level above. */
  restart?: number;
  /** Whether all numbers are shown in Arabic figures (`w:isLgl`). */
  legal: boolean;
  /** Whether nothing is between number and words. */
  close: boolean;
  /** Whether the number itself is hidden text. */
  hidden: boolean;
  /** Font of the mark, for bullets. */
  font?: string;
  /** Style of the paragraphs that are on the level. */
  style?: string;
}

/** A list (`w:num`). */
export interface List {
  id: string;
  /** Lists of the same definition count on together. */
  counter: string;
  levels: (ListLevel | undefined)[];
  /** Depths at which the list begins anew when it is first used, with the number it begins at. */
  restarts: ReadonlyMap<number, number>;
}

/** The lists of a document, by id. */
export function readLists(
  numbering: XmlNode | undefined,
  styles: Styles,
): ReadonlyMap<string, List> {
  const definitions = new Map(
    childrenOf(numbering, 'w:abstractNum').map((node) => [
      attributeOf(node, 'abstractNumId') ?? '',
      node,
    ]),
  );
  const nums = new Map(
    childrenOf(numbering, 'w:num').map((node) => [attributeOf(node, 'numId') ?? '', node]),
  );
  /** A definition may refer to the list of a style (`w:numStyleLink`), and that one holds the levels. */
  const definitionOf = (id: string, depth = 0): [id: string, node: XmlNode | undefined] => {
    const node = definitions.get(id);
    const link = valueOf(node, 'w:numStyleLink');
    if (link === undefined || depth > 5) return [id, node];
    const list = styles.style(link).numbering?.list;
    const target = valueOf(nums.get(list ?? ''), 'w:abstractNumId');
    const named = [...definitions].find(([, other]) => valueOf(other, 'w:styleLink') === link)?.[0];
    const next = target ?? named;
    return next === undefined || next === id ? [id, node] : definitionOf(next, depth + 1);
  };
  return new Map(
    [...nums].map(([id, node]) => {
      const [counter, definition] = definitionOf(valueOf(node, 'w:abstractNumId') ?? '');
      const levels: (ListLevel | undefined)[] = [];
      for (const level of childrenOf(definition, 'w:lvl'))
        levels[depthOf(level)] = readLevel(level);
      const restarts = new Map<number, number>();
      for (const override of childrenOf(node, 'w:lvlOverride')) {
        const depth = depthOf(override);
        const level = child(override, 'w:lvl');
        if (level) levels[depth] = readLevel(level);
        const start = valueOf(override, 'w:startOverride');
        if (start === undefined) continue;
        restarts.set(depth, Number(start));
        const held = levels[depth];
        if (held) levels[depth] = { ...held, start: Number(start) };
      }
      return [id, { id, counter, levels, restarts }];
    }),
  );
}

const depthOf = (node: XmlNode) => Number(attributeOf(node, 'ilvl') ?? 0);

function readLevel(node: XmlNode): ListLevel {
  // A format of one's own is beside a plain one for older versions.
  const formats = [...descendants(node, 'w:numFmt')];
  const custom = formats.find((format) => attributeOf(format, 'val') === 'custom');
  const format = custom ? attributeOf(custom, 'format') : attributeOf(formats[0], 'val');
  const restart = valueOf(node, 'w:lvlRestart');
  const style = valueOf(node, 'w:pStyle');
  const properties = child(node, 'w:rPr');
  const fonts = child(properties, 'w:rFonts');
  const font = attributeOf(fonts, 'ascii') ?? attributeOf(fonts, 'hAnsi');
  return {
    // Without a start the numbers begin at 0 (17.9.25).
    start: Number(valueOf(node, 'w:start') ?? 0),
    format: child(node, 'w:lvlPicBulletId') ? 'bullet' : (format ?? 'decimal'),
    text: valueOf(node, 'w:lvlText') ?? '',
    legal: switchOf(node, 'w:isLgl') ?? false,
    close: valueOf(node, 'w:suff') === 'nothing',
    hidden: switchOf(properties, 'w:vanish') ?? false,
    ...(restart !== undefined && { restart: Number(restart) }),
    ...(font !== undefined && { font }),
    ...(style !== undefined && { style }),
  };
}
