import {
  gramHash,
  NumberReader,
  readGramHead,
  type GramHead,
} from '#search/index/phrase-format.ts';
import { NumberWriter } from './number-writer.ts';
import type { Overflow } from './overflow.ts';

/** For so many units of text there is one bucket. */
const UNITS = 1 << 20;
/** Bytes that a bucket holds itself. */
const HELD = 1 << 16;

/** The list of a gram: documents of a frequent one, positions of any other. */
export interface GramList extends GramHead {
  /** Where it begins in the bytes of its bucket. */
  from: number;
}

/**
 * The lists of the grams of a text, on their way into files. Hundreds of megabytes come in the order of the grams and
 * go out by their hashes: so each goes into one of some buckets by its hash, and what a bucket cannot hold waits
 * elsewhere, until one bucket after the other is emptied.
 */
export class GramBuckets {
  readonly #buckets: NumberWriter[];
  readonly #overflow: Overflow;

  /** @param units length of the text */
  constructor(units: number, overflow: Overflow) {
    const count = 2 ** Math.max(0, Math.ceil(Math.log2(units / UNITS)));
    this.#buckets = Array.from({ length: count }, () => new NumberWriter());
    this.#overflow = overflow;
  }

  /** A gram is in the bucket of this number when its hash, divided by how many there are, leaves it. */
  get count(): number {
    return this.#buckets.length;
  }

  /** Adds a list, which is copied. */
  add(gram: string, frequent: boolean, list: NumberWriter): void {
    const number = gramHash(gram) % this.count;
    const bucket = this.#buckets[number]!;
    bucket.writeHead({ gram, frequent, length: list.length });
    bucket.append(list.bytes());
    if (bucket.length <= HELD) return;
    this.#overflow.add(number, bucket.bytes());
    bucket.clear();
  }

  /** Empties a bucket: its bytes, and the lists in them, in the order in which they came. */
  empty(number: number): { bytes: Uint8Array; lists: GramList[] } {
    const bytes = Buffer.concat([this.#overflow.take(number), this.#buckets[number]!.bytes()]);
    this.#buckets[number] = new NumberWriter(0);
    const reader = new NumberReader(bytes);
    const lists: GramList[] = [];
    while (!reader.done) {
      const head = readGramHead(reader);
      lists.push({ ...head, from: reader.at });
      reader.at += head.length;
    }
    return { bytes, lists };
  }
}
