/** Writes numbers of seven bits a byte, the lowest first, into a buffer that grows. */
export class NumberWriter {
  #bytes: Uint8Array;
  length = 0;

  constructor(capacity = 1 << 16) {
    this.#bytes = new Uint8Array(capacity);
  }

  write(value: number): void {
    if (this.length + 8 > this.#bytes.length) {
      const grown = new Uint8Array(Math.ceil(this.#bytes.length * 1.5) + 8);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  slice(from = 0, to = this.length): Uint8Array {
    return this.#bytes.subarray(from, to);
  }
}
