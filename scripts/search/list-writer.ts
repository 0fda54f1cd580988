import { gramHash } from '#search/index/phrase-format.ts';
import { GramBuckets, type GramList } from './gram-buckets.ts';
import type { GramTaker, OnShare } from './list-grams.ts';
import { NumberWriter } from './number-writer.ts';
import type { Overflow, WriteFile } from './overflow.ts';

/** Bytes of a file of lists, before compression: a search fetches one for each gram. */
const SHARD = 11 * 1024;
/** Bytes that a gram takes in such a file besides its list. */
const HEAD = 8;

/** Writes lists into files: a long list of positions into one by itself, at once; the others by their hashes, at last. */
export class ListWriter implements GramTaker {
  readonly writer = new NumberWriter();
  /** Frequent grams of more than one character. */
  readonly frequent: string[] = [];
  /** Grams with a file each, in the order of the files. */
  readonly alone: string[] = [];
  readonly #buckets: GramBuckets;
  readonly #write: WriteFile;
  readonly #most: number;
  /** Bytes of all lists with their grams. */
  #length = 0;

  /**
   * @param units length of the text
   * @param most bytes of a list that shares a file
   */
  constructor(units: number, write: WriteFile, overflow: Overflow, most: number) {
    this.#buckets = new GramBuckets(units, overflow);
    this.#write = write;
    this.#most = most;
  }

  end(gram: string, frequent: boolean): void {
    const { writer } = this;
    this.#length += writer.length + HEAD;
    if (frequent && gram.length > 1) this.frequent.push(gram);
    // A list of documents is fetched at most once: only positions are joined.
    if (!frequent && writer.length > this.#most) {
      const bytes = writer.bytes();
      const only = { gram, frequent, from: 0, length: bytes.length };
      this.#write(`grams/${this.alone.length}.bin`, shardOf(bytes, [only]));
      this.alone.push(gram);
    } else this.#buckets.add(gram, frequent, writer);
    writer.clear();
  }

  /** Writes the files that lists share, numbered on from those of one list; returns how many. */
  writeShards(onProgress: OnShare): number {
    const { count } = this.#buckets;
    // Each file has its lists from one bucket.
    const shards = Math.max(1, Math.ceil(this.#length / SHARD / count)) * count;
    for (let number = 0; number < count; number++) {
      onProgress(number / count);
      const { bytes, lists } = this.#buckets.empty(number);
      const files = new Map<number, GramList[]>();
      for (let shard = number; shard < shards; shard += count) files.set(shard, []);
      for (const list of lists) files.get(gramHash(list.gram) % shards)!.push(list);
      for (const [shard, own] of files)
        this.#write(`grams/${this.alone.length + shard}.bin`, shardOf(bytes, own));
    }
    return shards;
  }
}

/** The bytes of a file: the grams with the lengths of their lists, then the lists. */
function shardOf(bytes: Uint8Array, lists: GramList[]): Uint8Array {
  const out = new NumberWriter(SHARD);
  out.write(lists.length);
  for (const list of lists) out.writeHead(list);
  for (const { from, length } of lists) out.append(bytes, from, from + length);
  return out.bytes();
}
