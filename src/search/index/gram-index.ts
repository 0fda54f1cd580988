import {
  gramHash,
  NumberReader,
  parseGramNames,
  readShard,
  type GramEntry,
  type SegmentMeta,
} from './phrase-format.ts';

/** How a segment's files are fetched, and how a document's text is searched for a phrase. */
export interface GramSource {
  bytes: (path: string) => Promise<Uint8Array>;
  /** How often a phrase occurs in a document's lines: decides what few documents may hold. */
  count: (document: number, phrase: string) => Promise<number>;
}

/** How well a document holds a phrase. */
export interface Holding {
  count: number;
  inTitle: boolean;
}

/** Grams to fetch at first: two or three together are nearly always rare. */
const AT_FIRST = 3;
/** Grams to fetch at a time after that. */
const THEN = 2;
/** So few documents are settled by their texts, which are shown anyway. */
const FEW = 8;

/** Which documents of a segment hold a phrase. */
export class GramIndex {
  readonly #source: GramSource;
  readonly #meta: SegmentMeta;
  readonly #frequent: Set<string>;
  /** Grams with a file of their own, and its number. */
  readonly #alone: Map<string, number>;
  readonly #starts: number[] = [0];
  readonly #files = new Map<number, Promise<Map<string, GramEntry>>>();

  /** @param names the text of `grams.txt` */
  constructor(source: GramSource, meta: SegmentMeta, names: string) {
    this.#source = source;
    this.#meta = meta;
    const { frequent, alone } = parseGramNames(names);
    this.#frequent = new Set(frequent);
    this.#alone = new Map(alone.map((gram, at) => [gram, at]));
    for (const length of meta.lengths) this.#starts.push(this.#starts.at(-1)! + length);
  }

  /** @param phrase folded, at least one character */
  async find(phrase: string): Promise<Map<number, Holding>> {
    if (this.#isFrequent(phrase)) return documentsOf(await this.#entry(phrase));
    const grams = spread(this.#cover(phrase));
    let found = await this.#join(undefined, grams.splice(0, AT_FIRST));
    while (found.length > 0 && grams.length > 0) {
      const holdings = this.#holdings(found);
      // A document's text is about half as long as a file of grams.
      if (holdings.size <= Math.max(FEW, grams.length * 2)) return this.#settle(holdings, phrase);
      found = await this.#join(found, grams.splice(0, THEN));
    }
    return this.#holdings(found);
  }

  async #join(known: number[] | undefined, grams: Placed[]): Promise<number[]> {
    const lists = await Promise.all(
      grams.map(async ({ gram, at }) => positionsOf(await this.#entry(gram), at)),
    );
    lists.sort((a, b) => a.length - b.length);
    return (known ? [known, ...lists] : lists).reduce(common);
  }

  async #settle(holdings: Map<number, Holding>, phrase: string): Promise<Map<number, Holding>> {
    const counted = await Promise.all(
      [...holdings].map(async ([document, holding]) => {
        const count = await this.#source.count(document, phrase);
        return [document, { ...holding, count }] as const;
      }),
    );
    return new Map(counted.filter(([, { count }]) => count > 0));
  }

  /** Grams with positions that together cover a phrase which is not frequent itself. */
  #cover(phrase: string): Placed[] {
    const grams: Placed[] = [];
    for (let at = 0; at < phrase.length;) {
      let to = at + 1;
      while (to <= phrase.length && this.#isFrequent(phrase.slice(at, to))) to++;
      let from = at;
      if (to > phrase.length) {
        // What is left is frequent: the shortest ending that is not, grown to the left.
        to = phrase.length;
        while (this.#isFrequent(phrase.slice(from, to))) from--;
      }
      grams.push({ gram: phrase.slice(from, to), at: from });
      at = to;
    }
    return grams;
  }

  #isFrequent(gram: string): boolean {
    return gram.length === 1 || this.#frequent.has(gram);
  }

  async #entry(gram: string): Promise<GramEntry | undefined> {
    const shared = () => this.#alone.size + (gramHash(gram) % this.#meta.shards);
    const file = this.#alone.get(gram) ?? shared();
    let entries = this.#files.get(file);
    if (!entries) {
      entries = this.#source.bytes(`grams/${file}.bin`).then(readShard);
      this.#files.set(file, entries);
    }
    return (await entries).get(gram);
  }

  #holdings(positions: number[]): Map<number, Holding> {
    const holdings = new Map<number, Holding>();
    let document = 0;
    for (const position of positions) {
      while (this.#starts[document + 1]! <= position) document++;
      const held = holdings.get(document);
      if (held) held.count++;
      else {
        const inTitle = position - this.#starts[document]! < this.#meta.titles[document]!;
        holdings.set(document, { count: 1, inTitle });
      }
    }
    return holdings;
  }
}

interface Placed {
  gram: string;
  /** Where in the phrase it is. */
  at: number;
}

/** The first, the last and the middle one in front: far apart, they are least likely to go together by chance. */
function spread(grams: Placed[]): Placed[] {
  const middle = grams.length >> 1;
  const first = [...new Set([0, grams.length - 1, middle])];
  const rest = grams.keys().filter((at) => !first.includes(at));
  return [...first, ...rest].map((at) => grams[at]!);
}

function documentsOf(entry: GramEntry | undefined): Map<number, Holding> {
  const holdings = new Map<number, Holding>();
  if (!entry) return holdings;
  const reader = new NumberReader(entry.bytes);
  for (let document = 0; !reader.done;) {
    document += reader.next();
    const value = reader.next();
    holdings.set(document, { count: value >>> 1, inTitle: value % 2 === 1 });
  }
  return holdings;
}

/** Where the phrase would begin, for each place of a gram in it. */
function positionsOf(entry: GramEntry | undefined, at: number): number[] {
  if (!entry) return [];
  const positions: number[] = [];
  const reader = new NumberReader(entry.bytes);
  for (let position = -at; !reader.done;) positions.push((position += reader.next()));
  return positions;
}

function common(a: number[], b: number[]): number[] {
  const both: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) both.push(a[i]!);
    if (a[i]! <= b[j]!) i++;
    else j++;
  }
  return both;
}
