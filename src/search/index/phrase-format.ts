/**
 * The phrase index: which texts hold a literal phrase, told from a few small files, without the texts.
 *
 * All texts, folded, are one after the other; a position counts UTF-16 units from the beginning. A *gram* is a
 * piece of text. A gram that occurs more than `FREQUENT` times has a list of documents; single characters always
 * have. Any other gram of two characters, and any that continues a frequent gram by one character to either side, has
 * a list of positions, which is thus never long. A phrase that is frequent is answered by its documents; every other
 * phrase is covered by grams with positions, whose lists are joined: exact, whatever the phrase.
 *
 * Grams with long lists have a file each, since they are fetched most; the others are spread by their
 * hash over `shards` files, numbered on from there.
 */

/** How often a gram may occur and still have all its positions listed: two to three bytes each. */
export const FREQUENT = 8192;

/** Grams grow no longer than this. */
export const LONGEST = 24;

/** `grams.txt`: what must be known of grams before their lists are fetched. */
export interface GramNames {
  /** Frequent grams of more than one character. */
  frequent: string[];
  /** Grams with a file each, in the order of the files. */
  alone: string[];
}

/** Writes `grams.txt`: a gram a line, the two kinds apart by an empty line. */
export function formatGramNames({ frequent, alone }: GramNames): string {
  return [frequent, alone].map((grams) => grams.join('\n')).join('\n\n');
}

export function parseGramNames(text: string): GramNames {
  const [frequent = [], alone = []] = text
    .split('\n\n')
    .map((part) => part.split('\n').filter(Boolean));
  return { frequent, alone };
}

/** Stands between lines: no phrase runs over it. */
export const LINE_SEPARATOR = '\n';

/**
 * What can be found, in the order in which results are listed: documents, articles, pages of the site itself, words of
 * the glossary, entries of registers, items of plans.
 */
export const SEARCH_TYPES = [
  'disclosure',
  'article',
  'page',
  'term',
  'entry',
  'commitment',
] as const;
export type SearchType = (typeof SEARCH_TYPES)[number];

/** What a text is found by, and what of it is shown: one entry of `texts/<n>.json`. */
export interface SearchDocument {
  /** Path on the site, without its base. */
  path: string;
  type: SearchType;
  title: string;
  /** Searched, not shown: the index number. */
  head: string;
  /** YYYY-MM-DD. */
  day: string;
  category: string;
  publisher: string;
  sections: [id: string, heading: string, text: string][];
  /** What is said of it below its title: the standing of a promise, the register of an entry. */
  note?: string;
}

/** `meta.json` of a segment: columns with a number for each document, newest first. */
export interface SegmentMeta {
  shards: number;
  /** Length of each document in the folded text, its last line break included. */
  lengths: number[];
  /** Length of its folded title, which comes first. */
  titles: number[];
  days: Column;
  types: Column;
  categories: Column;
  publishers: Column;
  /** For each file of `texts/` the number of documents in it. */
  texts: number[];
}

export interface Column {
  values: string[];
  /** For each document the index of its value. */
  at: number[];
}

/** `search/segments.json`: the segments that make up the index, the names of their folders first. */
export interface SegmentList {
  segments: { name: string; dead: number[] }[];
}

/** FNV-1a over UTF-16 units. */
export function gramHash(gram: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < gram.length; at++) {
    hash = Math.imul(hash ^ gram.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** An entry of a shard: `documents` lists deltas with counts, `positions` deltas. */
export interface GramEntry {
  kind: 'documents' | 'positions';
  bytes: Uint8Array;
}

/** Reads numbers of seven bits a byte, the lowest first. */
export class NumberReader {
  at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.at >= this.#bytes.length;
  }

  next(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#bytes[this.at++]!;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }
}

/** What is before a list: its gram, whether that is frequent, and how many bytes follow. */
export interface GramHead {
  gram: string;
  frequent: boolean;
  length: number;
}

export function readGramHead(reader: NumberReader): GramHead {
  let gram = '';
  for (let left = reader.next(); left > 0; left--) gram += String.fromCharCode(reader.next());
  const frequent = reader.next() === 1;
  return { gram, frequent, length: reader.next() };
}

/** Reads a shard: how many grams it has, their heads, then all their bytes. */
export function readShard(bytes: Uint8Array): Map<string, GramEntry> {
  const reader = new NumberReader(bytes);
  const heads = Array.from({ length: reader.next() }, () => readGramHead(reader));
  let from = reader.at;
  return new Map(
    heads.map(({ gram, frequent, length }) => {
      const own = bytes.subarray(from, (from += length));
      return [gram, { kind: frequent ? 'documents' : 'positions', bytes: own }];
    }),
  );
}
