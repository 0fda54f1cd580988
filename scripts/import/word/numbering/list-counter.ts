import type { Style } from '#scripts/import/word/word-styles.ts';
import { child, valueOf, type XmlNode } from '#scripts/import/word/xml/xml-node.ts';
import type { List, ListLevel } from './list-definitions.ts';
import { writtenNumber } from './number-formats.ts';

/** Where a paragraph is in a list. */
export interface ListPlace {
  list: List;
  depth: number;
  level: ListLevel;
}

interface Count {
  values: (number | undefined)[];
  /** Lists that have begun anew at a depth already. */
  begun: Set<string>;
}

/** Counts the paragraphs of a document's lists, in the order in which Word shows them. */
export class ListCounter {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, Count>();

  constructor(lists: ReadonlyMap<string, List>) {
    this.#lists = lists;
  }

  /**
   * The place of a paragraph: its own properties, else those of its style. List 0 means no list. A level that names the
   * paragraph's style is the level of the style's list (`w:pStyle`).
   */
  placeOf(properties: XmlNode | undefined, style: Style): ListPlace | undefined {
    const own = child(properties, 'w:numPr');
    const inherited = style.numbering;
    const id = valueOf(own, 'w:numId') ?? inherited?.list;
    const list = id === undefined ? undefined : this.#lists.get(id);
    if (!list) return undefined;
    const said = valueOf(own, 'w:ilvl');
    const byStyle = [style.id, ...(inherited?.holders ?? [])]
      .map((name) => list.levels.findIndex((level) => level?.style === name))
      .find((at) => at >= 0);
    const fromStyle = byStyle ?? inherited?.level ?? 0;
    const isOwn = valueOf(own, 'w:numId') !== undefined;
    const depth = said !== undefined ? Number(said) : isOwn ? 0 : fromStyle;
    const level = list.levels[depth];
    return level && { list, depth, level };
  }

  /**
   * Counts a paragraph on, and says what Word writes in front of it.
   *
   * @returns `undefined` when the format of a number is unknown
   */
  count({ list, depth, level }: ListPlace): string | undefined {
    const count = this.#counts.get(list.counter) ?? { values: [], begun: new Set() };
    this.#counts.set(list.counter, count);
    const { values, begun } = count;
    const again = list.restarts.has(depth) && !begun.has(`${list.id} ${depth}`);
    begun.add(`${list.id} ${depth}`);
    for (let at = 0; at < depth; at++) values[at] ??= list.levels[at]?.start ?? 1;
    const before = again ? undefined : values[depth];
    values[depth] = before === undefined ? level.start : before + 1;
    for (let at = depth + 1; at < Math.max(values.length, list.levels.length); at++) {
      const restart = list.levels[at]?.restart;
      if (restart === undefined ? true : restart > 0 && depth < restart) values[at] = undefined;
    }
    let known = true;
    const label = level.text.replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1;
      const { format = 'decimal', start = 1 } = list.levels[at] ?? {};
      const number = values[at] ?? start;
      const written = writtenNumber(number, level.legal ? 'decimal' : format);
      known &&= written !== undefined;
      return written ?? '';
    });
    return known ? label : undefined;
  }
}
