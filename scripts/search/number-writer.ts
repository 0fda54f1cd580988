import type { GramHead } from '#search/index/phrase-format.ts';

/** Bytes of the largest number that is written: 32 bits, 7 a byte. */
const MOST = 5;

/** Bytes up to which they are copied one by one. */
const SHORT = 64;

/** Writes numbers of seven bits a byte, the lowest first, into a buffer that grows. */
export class NumberWriter {
  #bytes: Uint8Array;
  length = 0;

  constructor(capacity = 1 << 16) {
    this.#bytes = new Uint8Array(capacity);
  }

  write(value: number): void {
    this.#reserve(MOST);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  /** Writes what is before a list. */
  writeHead({ gram, frequent, length }: GramHead): void {
    this.write(gram.length);
    for (let unit = 0; unit < gram.length; unit++) this.write(gram.charCodeAt(unit));
    this.write(frequent ? 1 : 0);
    this.write(length);
  }

  /** Adds some bytes. */
  append(bytes: Uint8Array, from = 0, to = bytes.length): void {
    this.#reserve(to - from);
    const { length } = this;
    // Most are a few bytes, for which a view of them costs more than the copy.
    if (to - from > SHORT) this.#bytes.set(bytes.subarray(from, to), length);
    else for (let at = from; at < to; at++) this.#bytes[length + at - from] = bytes[at]!;
    this.length = length + to - from;
  }

  /** Begins anew; what was given out before is written over. */
  clear(): void {
    this.length = 0;
  }

  #reserve(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.ceil((this.length + more) * 1.5));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }

  /** What was written, as long as nothing more is. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }
}
