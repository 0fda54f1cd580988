import { FREQUENT, LONGEST } from '../../src/domain/phrase-format.ts';
import { NumberWriter } from './number-writer.ts';

/** Bytes of a part of the lists: one array of them all would be copied as it grows. */
const PART = 1 << 22;

/** The lists of all grams of a text. */
export class GramLists {
  readonly grams: string[] = [];
  /** For each gram whether its list names documents. */
  readonly frequent: boolean[] = [];
  /** Bytes of all lists. */
  length = 0;
  readonly #parts: NumberWriter[] = [];
  /** For each gram the part that holds its list, and where it begins and ends there. */
  readonly #places: number[] = [];
  #start = 0;

  /** Where the next list is written. */
  get writer(): NumberWriter {
    if (this.#parts.length === 0 || this.#parts.at(-1)!.length > PART) {
      this.#parts.push(new NumberWriter(PART * 1.25));
      this.#start = 0;
    }
    return this.#parts.at(-1)!;
  }

  /** Ends the list that was written. */
  end(gram: string, frequent: boolean): void {
    const { length } = this.#parts.at(-1)!;
    this.grams.push(gram);
    this.frequent.push(frequent);
    this.#places.push(this.#parts.length - 1, this.#start, length);
    this.length += length - this.#start;
    this.#start = length;
  }

  /** Bytes of a list. */
  size(gram: number): number {
    return this.#places[gram * 3 + 2]! - this.#places[gram * 3 + 1]!;
  }

  list(gram: number): Uint8Array {
    const [part, from, to] = this.#places.slice(gram * 3, gram * 3 + 3) as [number, number, number];
    return this.#parts[part]!.slice(from, to);
  }
}

/** A frequent gram: its occurrences are `order[from..to)`, ascending. */
interface Node {
  gram: string;
  from: number;
  to: number;
}

/**
 * Lists the grams of a text (see `phrase-format.ts`), level by level: positions are sorted by their first character,
 * those of a frequent gram by the next, and so on. Stable counting sorts keep every list ascending.
 *
 * @param text character numbers, 0 for a line break
 * @param characters the character of each number
 * @param starts where each document begins, with the text's length at the end
 * @param titles length of each document's title
 */
export function gramLists(
  text: Uint16Array,
  characters: string[],
  starts: Uint32Array,
  titles: number[],
  limit = FREQUENT,
): GramLists {
  const made = new GramLists();
  const positions = (gram: string, order: Int32Array, from: number, to: number) => {
    const { writer } = made;
    let last = 0;
    for (let at = from; at < to; at++) {
      writer.write(order[at]! - last);
      last = order[at]!;
    }
    made.end(gram, false);
  };
  const documents = ({ gram, from, to }: Node) => {
    const { writer } = made;
    let last = 0;
    let document = 0;
    for (let at = from; at < to;) {
      while (starts[document + 1]! <= order[at]!) document++;
      const titled = order[at]! - starts[document]! < titles[document]! ? 1 : 0;
      let count = 0;
      for (; at < to && order[at]! < starts[document + 1]!; at++) count++;
      writer.write(document - last);
      writer.write(count * 2 + titled);
      last = document;
    }
    made.end(gram, true);
  };

  const counts = new Int32Array(characters.length);
  /** Sorts `source[from..to)`, without a source the positions themselves, by the character `offset` after each position; calls back with each group. */
  const group = (
    source: Int32Array | undefined,
    [from, to]: [number, number],
    offset: number,
    found: (character: number, sorted: Int32Array, from: number, to: number) => void,
  ) => {
    const place = (at: number) => (source ? source[at]! : at);
    const seen: number[] = [];
    for (let at = from; at < to; at++) {
      const character = text[place(at) + offset] ?? 0;
      if (counts[character]!++ === 0) seen.push(character);
    }
    seen.sort((a, b) => a - b);
    const sorted = new Int32Array(to - from);
    const groups: [number, number, number][] = [];
    let next = 0;
    for (const character of seen) {
      const size = counts[character]!;
      groups.push([character, next, next + size]);
      counts[character] = next;
      next += size;
    }
    for (let at = from; at < to; at++) {
      sorted[counts[text[place(at) + offset] ?? 0]!++] = place(at);
    }
    for (const character of seen) counts[character] = 0;
    for (const [character, start, stop] of groups)
      if (character !== 0) found(character, sorted, start, stop);
    return sorted;
  };

  let level: Node[] = [];
  const order = group(undefined, [0, text.length], 0, (character, _, from, to) => {
    level.push({ gram: characters[character]!, from, to });
  });
  for (let depth = 1; level.length > 0; depth++) {
    const frequent = new Set(level.map(({ gram }) => gram));
    const below: Node[] = [];
    for (const node of level) {
      documents(node);
      // Grams that end in this one; those that begin with a frequent one are listed from there.
      if (depth > 1 && depth < LONGEST) {
        group(order, [node.from, node.to], -1, (character, sorted, from, to) => {
          const before = characters[character]!;
          if (to - from > limit || frequent.has(before + node.gram.slice(0, -1))) return;
          const own = sorted.subarray(from, to).map((position) => position - 1);
          positions(before + node.gram, own, 0, own.length);
        });
      }
    }
    for (const node of level) {
      const sorted = group(order, [node.from, node.to], depth, (character, own, from, to) => {
        const gram = node.gram + characters[character]!;
        if (to - from > limit && depth + 1 < LONGEST)
          below.push({ gram, from: node.from + from, to: node.from + to });
        else positions(gram, own, from, to);
      });
      order.set(sorted, node.from);
    }
    level = below;
  }
  return made;
}
