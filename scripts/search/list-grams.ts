import { FREQUENT, LONGEST } from '#search/index/phrase-format.ts';
import { CharacterSort } from './character-sort.ts';
import type { NumberWriter } from './number-writer.ts';

/** A text to list the grams of. */
export interface GramText {
  /** Numbers of characters, 0 for a line break; the last is 0. */
  text: Uint16Array;
  /** The character of each number. */
  characters: string[];
  /** Where each document begins, with the text's length at the end. */
  starts: Uint32Array;
  /** Length of each document's title. */
  titles: number[];
}

/** Takes the lists of grams, one after the other. */
export interface GramTaker {
  /** Where the next list is written. */
  writer: NumberWriter;
  /** Takes the list that was written: of documents when its gram is frequent, else of positions. */
  end: (gram: string, frequent: boolean) => void;
}

/** Takes the share of a piece of work that is done, from 0 to 1. */
export type OnShare = (share: number) => void;

/** A frequent gram: its occurrences are `order[from..to)`, ascending. */
interface Node {
  gram: string;
  from: number;
  to: number;
  first: number;
  last: number;
  /** Which of the shorter frequent grams, counted from 1, it is without its last and without its first character. */
  head: number;
  tail: number;
}

/**
 * Lists the grams of a text (see `phrase-format.ts`), level by level: positions are sorted by their first character,
 * those of a frequent gram by the next, and so on. Every list is ascending.
 *
 * @param limit how often a gram may occur and still have its positions listed
 */
export function listGrams(
  given: GramText,
  made: GramTaker,
  { limit = FREQUENT, onProgress }: { limit?: number | undefined; onProgress: OnShare },
): void {
  const { text, characters } = given;
  const sort = new CharacterSort(text, characters.length);
  const order = sort.all();
  const keyOf = (gram: number, character: number) => gram * characters.length + character;
  let level: Node[] = [];
  sort.groups((character, from, to) => {
    const gram = characters[character]!;
    level.push({ gram, from, to, first: character, last: character, head: 0, tail: 0 });
  });
  for (let depth = 1; level.length > 0; depth++) {
    const frequent = new Set(level.map(({ tail, first }) => keyOf(tail, first)));
    for (const node of level) {
      listDocuments(made, node, order, given);
      // Grams that end in this one; those that begin with a frequent one are listed from there.
      if (depth === 1 || depth >= LONGEST) continue;
      const sorted = sort.part(order, node.from, node.to, -1);
      sort.groups((character, from, to) => {
        if (to - from > limit || frequent.has(keyOf(node.head, character))) return;
        listPositions(made, characters[character]! + node.gram, sorted, from, to, 1);
      });
    }
    const numbers = new Map(level.map(({ head, last }, at) => [keyOf(head, last), at + 1]));
    const below: Node[] = [];
    level.forEach((node, at) => {
      // Each level takes about half as long as the one before.
      onProgress(1 - 2 ** (1 - depth) * (1 - at / level.length / 2));
      const sorted = sort.part(order, node.from, node.to, depth);
      sort.groups((character, from, to) => {
        const gram = node.gram + characters[character]!;
        if (to - from <= limit || depth + 1 >= LONGEST) {
          listPositions(made, gram, sorted, from, to, 0);
          return;
        }
        below.push({
          gram,
          from: node.from + from,
          to: node.from + to,
          first: node.first,
          last: character,
          head: at + 1,
          // What is longer by a character occurs no more often: the tail is among these.
          tail: numbers.get(keyOf(node.tail, character))!,
        });
      });
      order.set(sorted, node.from);
    });
    level = below;
  }
}

/** @param back how far before each position the gram begins */
function listPositions(
  made: GramTaker,
  gram: string,
  positions: Int32Array,
  from: number,
  to: number,
  back: number,
): void {
  const { writer } = made;
  let last = 0;
  for (let at = from; at < to; at++) {
    const position = positions[at]! - back;
    writer.write(position - last);
    last = position;
  }
  made.end(gram, false);
}

/** The documents that hold a gram, how often, and whether in the title. */
function listDocuments(
  made: GramTaker,
  { gram, from, to }: Node,
  order: Int32Array,
  { starts, titles }: GramText,
): void {
  const { writer } = made;
  let last = 0;
  let document = 0;
  for (let at = from; at < to;) {
    while (starts[document + 1]! <= order[at]!) document++;
    const titled = order[at]! - starts[document]! < titles[document]! ? 1 : 0;
    const end = starts[document + 1]!;
    const first = at;
    while (at < to && order[at]! < end) at++;
    writer.write(document - last);
    writer.write((at - first) * 2 + titled);
    last = document;
  }
  made.end(gram, true);
}
